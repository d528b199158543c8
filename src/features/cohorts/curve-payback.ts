import type { AgeSums } from '#core/cohorts/age-sums.ts';
import type { CohortsResult } from '#core/cohorts/cohorts-page.ts';
import type { Format } from '#i18n/format.ts';
import type { CohortsWords } from '#i18n/messages/cohorts.ts';
import type { ChartModel, ChartSeries } from '#ui/chart/chart-model.ts';
import type { CohortChoice } from './cohort-choice.ts';

/** What the curve of cumulative spending says about the cost of winning a customer. */
export interface CurvePayback {
	readonly goal: ChartModel['goal'];
	/** The part of the spending that stays with the shop; null where that is all of it. */
	readonly margin: ChartSeries | null;
	readonly note: string;
}

export function curvePayback(
	result: CohortsResult,
	choice: CohortChoice,
	length: number,
	format: Format,
	{ curve, unit: units }: CohortsWords,
): CurvePayback {
	const { cac, ages, paybackAge: age } = result;
	const margin = overallMargin(ages);
	if (cac === null || cac <= 0) return { goal: undefined, margin: null, note: curve.noCost };
	const cost = format.money(Math.round(cac));
	const unit = units[choice.period];
	return {
		goal: { value: cac, label: curve.cost(format.moneyShort(cac)) },
		margin:
			margin === null || ages.every((age) => age.marginToDate === age.revenueToDate)
				? null
				: {
						id: 'margin',
						label: curve.margin(format.percent(margin)),
						tone: 'ink',
						dashed: true,
						values: ages.slice(0, length).map(({ marginToDate, people }) => marginToDate / people),
					},
		note:
			age === null
				? curve.noPayback(cost)
				: age === 0
					? curve.paybackFirst(cost, unit)
					: curve.payback(cost, String(age), unit),
	};
}

/** Of what the customers of the first age have brought by its end; null where they brought nothing. */
export function overallMargin([first]: readonly AgeSums[]): number | null {
	return first === undefined || first.revenueToDate <= 0
		? null
		: first.marginToDate / first.revenueToDate;
}
