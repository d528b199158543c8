export interface RulerMark {
	readonly id: 'zero' | 'risk' | 'lost';
	readonly days: number;
	/** Percent of the ruler. */
	readonly at: number;
}

export interface RulerScale {
	readonly now: number;
	readonly risk: number;
	readonly lost: number;
	readonly marks: readonly RulerMark[];
}

/** Positions in percent; the ruler runs a little past the lost mark, and further for those beyond it. */
export function rulerScale(silence: number, atRiskAfter: number, lostAfter: number): RulerScale {
	const end = Math.max(lostAfter * 1.08, silence * 1.04, 1);
	const at = (days: number) => Math.min((days / end) * 100, 100);
	return {
		now: at(silence),
		risk: at(atRiskAfter),
		lost: at(lostAfter),
		marks: [
			{ id: 'zero', days: 0, at: 0 },
			{ id: 'risk', days: atRiskAfter, at: at(atRiskAfter) },
			{ id: 'lost', days: lostAfter, at: at(lostAfter) },
		],
	};
}
