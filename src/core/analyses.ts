import { ratesAt } from './churn/rates-page.ts';
import { cohortsAt } from './cohorts/cohorts-page.ts';
import { customerByKey } from './customers/customer-by-key.ts';
import { customerDetail } from './customers/customer-detail.ts';
import { customerList } from './customers/customer-list.ts';
import type { CustomerQuery } from './customers/customer-list.ts';
import { customerOutlook } from './customers/customer-outlook.ts';
import { customerRows } from './customers/customer-rows.ts';
import { mergeSuggestions } from './customers/merge-suggestions.ts';
import { customersIn } from './customers/customers-in.ts';
import type { Dataset } from './dataset/dataset.ts';
import { funnelAt } from './funnel/funnel-page.ts';
import { journeysAt } from './journeys/journeys-page.ts';
import { lensesAt } from './lenses/lens-counts.ts';
import { flowsBetween } from './lifecycle/flows.ts';
import { previewRule } from './lifecycle/rule-preview.ts';
import { stagesAt } from './lifecycle/stages-page.ts';
import { overviewAt } from './overview/overview.ts';
import type { ForecastChoice } from './report/forecast-part.ts';
import { report } from './report/report.ts';
import { rfmAt } from './rfm/rfm.ts';
import { filterChoices } from './segments/filter-choices.ts';
import { narrowToSegment } from './segments/narrow-to-segment.ts';
import { segmentSizes } from './segments/segment-sizes.ts';
import { canBeNarrowed } from './segments/whole-shop.ts';
import { signalEvidence, signalSums } from './signals/signals-page.ts';
import { forecastPage, prepareForecast } from './value/forecast-page.ts';
import { productMargins } from './value/product-margins.ts';
import { valueAt } from './value/value-page.ts';
import { causesAt } from './voice/causes.ts';
import { voiceAt } from './voice/voice-page.ts';

interface AtDate {
	/** Last day of the observation period. */
	readonly asOf: number;
}

/**
 * Every analysis by name: a pure function of the data set and plain parameters. The worker, the
 * tests, the benchmark and the command line all call these.
 */
export const ANALYSES = {
	overview: (dataset: Dataset, { asOf }: AtDate) => overviewAt(dataset, asOf),
	stages: (dataset: Dataset, { asOf }: AtDate) => stagesAt(dataset, asOf),
	/** Moves since another date (null: a quarter of a year before). */
	flows: (dataset: Dataset, params: AtDate & { readonly from: number | null }) =>
		flowsBetween(dataset, params.from, params.asOf),
	funnel: funnelAt,
	journeys: journeysAt,
	cohorts: cohortsAt,
	value: (dataset: Dataset, { asOf }: AtDate) => valueAt(dataset, asOf),
	productMargins,
	prepareForecast,
	forecast: forecastPage,
	voice: voiceAt,
	voiceCauses: causesAt,
	previewRule,
	lenses: (dataset: Dataset, { asOf }: AtDate) => lensesAt(dataset, asOf),
	rates: ratesAt,
	signals: (dataset: Dataset, { asOf }: AtDate) => signalSums(dataset, asOf),
	signalEvidence,
	rfm: (dataset: Dataset, { asOf }: AtDate) => rfmAt(dataset, asOf),
	customersIn,
	customerList: (dataset: Dataset, query: CustomerQuery) => customerList(dataset, query),
	filterChoices: (dataset: Dataset, { asOf }: AtDate) => filterChoices(dataset, asOf),
	segmentSizes: (dataset: Dataset, { asOf }: AtDate) => segmentSizes(dataset, asOf),
	customerRows,
	customerDetail,
	customerOutlook,
	customerByKey,
	mergeSuggestions,
	report: (
		dataset: Dataset,
		params: AtDate & { readonly app: string; readonly forecast?: Partial<ForecastChoice> },
	) => report(dataset, params.asOf, params.app, params.forecast),
} as const;

interface Narrowing {
	/** Only customers who belong to the segment of this name at `asOf`; null: everybody. */
	readonly segment?: string | null;
}

export type AnalysisName = keyof typeof ANALYSES;
export type AnalysisParams<N extends AnalysisName> = Parameters<(typeof ANALYSES)[N]>[1] &
	Narrowing;
export type AnalysisResult<N extends AnalysisName> = ReturnType<(typeof ANALYSES)[N]>;

/**
 * An analysis by its name, of the whole shop or of the customers of a segment.
 *
 * @throws Error where the shop has no such segment
 */
export function analyse<N extends AnalysisName>(
	dataset: Dataset,
	name: N,
	params: AnalysisParams<N>,
): AnalysisResult<N> {
	const analysis: (dataset: Dataset, params: never) => AnalysisResult<AnalysisName> =
		ANALYSES[name];
	return analysis(narrowed(dataset, name, params), params as never) as AnalysisResult<N>;
}

function narrowed(
	dataset: Dataset,
	name: AnalysisName,
	params: Narrowing & Partial<AtDate>,
): Dataset {
	const { segment = null, asOf } = params;
	if (segment === null || asOf === undefined || !canBeNarrowed(name)) return dataset;
	return narrowToSegment(dataset, asOf, segment);
}
