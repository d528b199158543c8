/** One measured figure; printed as a line of JSON. */
export interface Figure {
	readonly name: string;
	/** What was read. */
	readonly file: string;
	readonly rows: number;
	readonly during?: 'import' | 'overview';
	readonly ms?: number;
	readonly bytes?: number;
	/** The same unit, of the yardstick measured in the same run. */
	readonly yardstickMs?: number;
	readonly yardstickBytes?: number;
	readonly ratio?: number;
	/** The most that `ratio` (or, where there is none, `ms`) should be. */
	readonly target?: number;
	/** What the time was spent on. */
	readonly parts?: Readonly<Record<string, number>>;
}

/** Times of one import in milliseconds. */
interface ImportTimes {
	/** From the chosen file to columns understood. */
	readonly read: number;
	/** What the import would change. */
	readonly count: number;
	readonly save: number;
	readonly longestTask: number;
	readonly rows: number;
}

/** Milliseconds of each analysis. */
export interface LifecycleTimes {
	/** Purchase days, thresholds and the stage of every customer. */
	readonly classification: number;
	/** Stages at every month end of the data (36 in the made-up shops), moves and back-tests. */
	readonly history: number;
	readonly flows: number;
	readonly funnel: number;
	/** A threshold moved for the second time. */
	readonly rulePreview: number;
	readonly signals: number;
	readonly lenses: number;
}

export interface BenchSettings {
	readonly currency: string;
	readonly timeZone: string;
}

/** What the page in the browser can be asked, with its answer. */
export interface BenchAnswers {
	/** Opens an empty store. */
	prepare: null;
	/** PapaParse reads the file in a worker and does nothing with it: its milliseconds. */
	yardstick: number;
	importFile: ImportTimes;
	/** A new worker reads and folds what is stored. */
	load: number;
	/** A new worker loads, then computes all that the Overview page shows. */
	overview: { readonly ms: number; readonly longestTask: number };
	/** The Overview page at a date that was not asked for before. */
	asOf: number;
	/** Analyses of the life cycle at a date that was not asked for before, in this order. */
	lifecycle: LifecycleTimes;
	/** Bytes of the page and its workers, or null where the browser does not say. */
	memory: number | null;
}

export type BenchPage = {
	readonly [K in keyof BenchAnswers]: (settings: BenchSettings) => Promise<BenchAnswers[K]>;
};

export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = sorted.length / 2;
	return ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2;
}
