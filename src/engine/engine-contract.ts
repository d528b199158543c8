import type { AnalysisName, AnalysisParams, AnalysisResult } from '#core/analyses.ts';
import type { Dataset } from '#core/dataset/dataset.ts';
import type { ImportOutcome, ImportRecord } from '#core/dataset/rows/import-record.ts';
import type { ShopSettings } from '#core/dataset/settings.ts';
import type { DataMode } from '#store/settings.ts';

/** What the engine holds: enough for the frame of every page. */
export interface DataSummary {
	/** Equal versions mean equal data and settings. */
	readonly version: string;
	readonly mode: DataMode;
	readonly settings: ShopSettings;
	/** Oldest first, in the order in which they count. */
	readonly imports: readonly ImportRecord[];
	/** One for each of `imports`, in the same order. */
	readonly outcomes: readonly ImportOutcome[];
	readonly customers: number;
	readonly orders: number;
	readonly firstDay: number | null;
	readonly lastDay: number | null;
	readonly hasMoney: boolean;
	readonly hasContacts: boolean;
	/** The currencies other than the shop's, by code. */
	readonly currencies: Dataset['currencies'];
}

export interface LoadProgress {
	readonly importsRead: number;
	readonly imports: number;
}

export type RunArgs = {
	[N in AnalysisName]: { readonly name: N; readonly params: AnalysisParams<N> };
}[AnalysisName];

export interface EngineCalls {
	/** Reads what has changed in the store and folds it. */
	refresh: { args: null; result: DataSummary; progress: LoadProgress };
	/** Computes an analysis on the newest data. */
	run: { args: RunArgs; result: AnalysisResult<AnalysisName>; progress: LoadProgress };
}
