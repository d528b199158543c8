import type { Stage, StageSummary } from '#ui/stage/stage.ts';

/** Widths and offsets in percent of the whole band. */
export interface BandPart {
	readonly stage: Stage;
	readonly start: number;
	readonly width: number;
	readonly riskStart: number;
	readonly riskWidth: number;
}

/** The band is proportional to people; the strip under it marks the part at risk, at the right end. */
export function bandParts(summaries: readonly StageSummary[]): BandPart[] {
	const total = summaries.reduce((sum, summary) => sum + summary.count, 0);
	if (total === 0) return [];
	let start = 0;
	const parts: BandPart[] = [];
	for (const { stage, count, atRisk = 0 } of summaries) {
		if (count === 0) continue;
		const width = (count / total) * 100;
		const riskWidth = (Math.min(atRisk, count) / total) * 100;
		parts.push({ stage, start, width, riskStart: start + width - riskWidth, riskWidth });
		start += width;
	}
	return parts;
}
