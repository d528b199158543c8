import type { CohortsResult } from '#core/cohorts/cohorts-page.ts';
import type { Format } from '#i18n/format.ts';
import type { Term } from '#i18n/messages/definitions/all-definitions.ts';
import type { CohortsWords } from '#i18n/messages/cohorts.ts';
import type { NumberSource } from '#ui/content/number-source.ts';
import type { CohortChoice, CohortMeasure } from './cohort-choice.ts';
import { overallMargin } from './curve-payback.ts';

const TERMS: Readonly<Record<CohortMeasure, Term>> = {
	active: 'retained',
	returned: 'returnedBy',
	orders: 'cohortOrders',
	spend: 'cohortRevenue',
};
const HIDE_BELOW = 5;

/** Where the numbers of the table, of the curves and of the groups come from. */
export function cohortSource(
	result: CohortsResult,
	choice: CohortChoice,
	measure: CohortMeasure,
	format: Format,
	{ source, period, periods }: Pick<CohortsWords, 'source' | 'period' | 'periods'>,
): NumberSource {
	const { rows, asOf } = result;
	const people = rows.reduce((sum, { size }) => sum + size, 0);
	const running = rows.filter((row) => row.running !== null).length;
	const small = rows.filter(({ size }) => size < HIDE_BELOW).length;
	const cost = measure === 'spend' ? result.cac : null;
	const margin = overallMargin(result.ages);
	return {
		terms: ['cohort', TERMS[measure], 'cohortAverage'],
		inputs: [
			{ label: source.asOf, value: format.day(asOf) },
			{ label: period, value: periods[choice.period] },
			...(cost === null
				? []
				: [
						{ label: source.cost, value: format.money(Math.round(cost)) },
						...(margin === null ? [] : [{ label: source.margin, value: format.percent(margin) }]),
					]),
		],
		basis: source.basis(format.count(people, 'people'), format.count(rows.length, 'cohorts')),
		leftOut: [
			...(running > 0 ? [source.running(format.count(running, 'cohorts'))] : []),
			...(small > 0 ? [source.small(format.count(small, 'cohorts'))] : []),
		],
	};
}

/** Where the shares of those who bought again within 90 days come from. */
export function returnsSource(
	{ groups, asOf }: Pick<CohortsResult, 'groups' | 'asOf'>,
	format: Format,
	{ source }: Pick<CohortsWords, 'source'>,
): NumberSource {
	const old = groups.reduce((sum, { returns }) => sum + returns.buyers, 0);
	const all = groups.reduce((sum, { buyers }) => sum + buyers, 0);
	return {
		terms: ['returnedWithin'],
		inputs: [{ label: source.asOf, value: format.day(asOf) }],
		basis: format.count(old, 'people'),
		leftOut: all > old ? [source.recent(format.count(all - old, 'people'))] : [],
	};
}
