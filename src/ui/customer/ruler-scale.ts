interface RulerMark {
	readonly id: 'zero' | 'risk' | 'lost';
	readonly days: number;
	/** Percent of the ruler. */
	readonly at: number;
	/** False where its words would run into those of the next mark. */
	readonly named: boolean;
	/** False where even its number would. */
	readonly numbered: boolean;
}

export interface RulerScale {
	readonly now: number;
	readonly risk: number;
	readonly lost: number;
	readonly marks: readonly RulerMark[];
	/** Today lies beyond the ruler's end, which is drawn as a cut. */
	readonly cut: boolean;
}

/** Beyond so many times the lost mark the ruler is cut, or its marks would crowd at the start. */
const LONGEST = 2;
/** Percent that a mark's words take. */
const ROOM = 20;
/** Percent that its number takes. */
const DIGITS = 9;

/** Positions in percent; the ruler runs a little past the lost mark, and further for those beyond it. */
export function rulerScale(silence: number, atRiskAfter: number, lostAfter: number): RulerScale {
	const cut = silence > lostAfter * LONGEST;
	const end = cut ? lostAfter * LONGEST : Math.max(lostAfter * 1.08, silence * 1.04, 1);
	const at = (days: number) => Math.min((days / end) * 100, 100);
	const apart = at(lostAfter) - at(atRiskAfter);
	return {
		now: at(silence),
		risk: at(atRiskAfter),
		lost: at(lostAfter),
		cut,
		marks: [
			{ id: 'zero', days: 0, at: 0, named: true, numbered: true },
			{
				id: 'risk',
				days: atRiskAfter,
				at: at(atRiskAfter),
				named: apart >= ROOM,
				numbered: apart >= DIGITS,
			},
			{ id: 'lost', days: lostAfter, at: at(lostAfter), named: true, numbered: true },
		],
	};
}
