import type { Stage } from '#core/lifecycle/stage.ts';

export type { Stage };

/** Marks that lie across the stages. */
export type Flag = 'risk' | 'advocate';

/** One column of the stage band. Texts are formatted by the page. */
export interface StageSummary {
	readonly stage: Stage;
	/** Another word than the stage's name: "long silent" for a shop whose lost come back. */
	readonly label?: string | undefined;
	readonly count: number;
	/** Change since the comparison day; left out where there is none. */
	readonly change?: number | undefined;
	/** How many of `count` are at risk. */
	readonly atRisk?: number | undefined;
	/** Where those are listed. */
	readonly riskHref?: string | undefined;
	/** First line under the number, usually money: `Rp27,8 jt setahun`. */
	readonly money?: string | undefined;
	/** Second line where nobody is at risk: `diam lebih dari 120 hari`. */
	readonly note?: string | undefined;
	/** Counts of the last months, oldest first. */
	readonly trend?: readonly number[] | undefined;
	/** The last month of the trend has ended; its piece is drawn dashed otherwise. */
	readonly trendComplete?: boolean | undefined;
	/** Where the stage's people are listed. */
	readonly href?: string | undefined;
}
