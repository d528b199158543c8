import { isoDay } from '../calendar/day.ts';
import { cohortTable } from '../cohorts/cohort-table.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { totals } from '../dataset/totals.ts';
import type { Totals } from '../dataset/totals.ts';
import { funnel } from '../funnel/funnel.ts';
import { isBackTestPoor } from '../lifecycle/back-test.ts';
import { shopBackTests } from '../lifecycle/shop-tests.ts';
import { snapshotAt } from '../lifecycle/snapshot.ts';
import type { Snapshot } from '../lifecycle/snapshot.ts';
import { minorPerMajor } from '../money/currency.ts';
import { forecastPart } from './forecast-part.ts';
import type { ForecastChoice } from './forecast-part.ts';
import { importReports } from './import-reports.ts';
import { lensesPart } from './lenses-part.ts';
import { ratesPart } from './rates-part.ts';
import { rfmPart } from './rfm-part.ts';
import { stagesPart } from './stages-part.ts';
import { valuePart } from './value-part.ts';
import { voicePart } from './voice-part.ts';

type Reasons = Record<string, string>;

/**
 * The report document `daur-report/1`: aggregates only, never a name or a contact. Money in
 * major units, rates 0…1, days `YYYY-MM-DD`; what cannot be given is null with a reason.
 */
export function report(
	dataset: Dataset,
	asOf: number,
	app: string,
	forecast: Partial<ForecastChoice> = {},
) {
	const { settings } = dataset;
	const snapshot = snapshotAt(dataset, asOf);
	const { purchases } = snapshot;
	const major = majorUnits(settings.currency);
	const reasons: Reasons = {};
	const sums = totals(dataset, purchases, snapshot.curve.gaps);
	const document = {
		schema: 'daur-report/1',
		app,
		asOf: isoDay(asOf),
		// Left out of a report about the whole shop.
		...(dataset.part === null ? {} : { segment: dataset.part.name }),
		timeZone: settings.timeZone,
		currency: settings.currency,
		sector: settings.sector,
		imports: importReports(dataset),
		totals: totalsPart(dataset, sums, major),
		thresholds: thresholdsPart(dataset, snapshot),
		stages: stagesPart(dataset, snapshot),
		lenses: lensesPart(dataset, asOf, reasons),
		funnel: funnelPart(dataset, snapshot),
		cohorts: cohortsPart(dataset, snapshot, major, reasons),
		rates: ratesPart(dataset, asOf, major, reasons),
		value: {
			...valuePart(dataset, asOf, major, reasons),
			forecast: forecastPart(dataset, asOf, forecast, major, reasons),
		},
		rfm: rfmPart(dataset, asOf, major),
		voice: voicePart(dataset, asOf, major, reasons),
	};
	if (!dataset.hasMoney) {
		for (const figure of ['netRevenue', 'anonymousRevenue', 'aov']) {
			reasons[`totals.${figure}`] = 'no-amounts';
		}
		reasons['rfm.netRevenue'] = 'no-amounts';
	} else if (sums.aov === null) reasons['totals.aov'] = 'no-orders';
	if (document.stages.advocates === null)
		reasons['stages.advocates'] = 'no-referrals-reviews-or-nps';
	if (sums.repeatRate === null) reasons['totals.repeatRate'] = 'no-buyers';
	if (sums.medianGapDays === null) reasons['totals.medianGapDays'] = 'no-returning-customers';
	return { ...document, reasons };
}

type Major = (minor: number) => number;

function majorUnits(currency: string): Major {
	const factor = minorPerMajor(currency);
	return (minor) => Math.round(minor) / factor;
}

function totalsPart(dataset: Dataset, sums: Totals, major: Major) {
	const { returning: _, ...shown } = sums;
	const money = (minor: number | null) =>
		dataset.hasMoney && minor !== null ? major(minor) : null;
	return {
		...shown,
		netRevenue: money(sums.netRevenue),
		anonymousRevenue: money(sums.anonymousRevenue),
		aov: money(sums.aov),
		firstDay: dataset.firstDay === null ? null : isoDay(dataset.firstDay),
		lastDay: dataset.lastDay === null ? null : isoDay(dataset.lastDay),
	};
}

function thresholdsPart(dataset: Dataset, { purchases, curve, thresholds }: Snapshot) {
	const poor = isBackTestPoor(shopBackTests(dataset, purchases.asOf));
	return {
		source: thresholds.source,
		provisional: thresholds.provisional,
		atRiskAfter: thresholds.atRiskAfter,
		lostAfter: thresholds.lostAfter,
		loyalAt: thresholds.loyalAt,
		neverReturnShare: curve.neverReturnShare,
		historyDays: purchases.asOf - purchases.firstDay,
		returning: curve.returning,
		note: thresholds.note ?? (poor ? 'back-test-poor' : null),
	};
}

function funnelPart(dataset: Dataset, { purchases, thresholds }: Snapshot) {
	const { steps, ...rest } = funnel(
		dataset,
		purchases,
		thresholds.loyalAt,
		dataset.settings.conversionWindowDays,
	);
	return {
		...rest,
		steps: steps.map(({ daysToConvert, minutesToConvert: _, isWindowOver: __, ...step }, k) => ({
			...step,
			// Nobody who entered: there is no share, and none of those before times none.
			...(step.entered === 0 && { stepConversion: null, dropOff: null }),
			...(steps.slice(0, k).some(({ entered }) => entered === 0) && { overallConversion: null }),
			medianDaysToConvert: daysToConvert?.median ?? null,
		})),
	};
}

function cohortsPart(dataset: Dataset, { purchases }: Snapshot, major: Major, reasons: Reasons) {
	if (!dataset.hasMoney) reasons['cohorts.revenue'] = 'no-amounts';
	const table = cohortTable(dataset, purchases, 'month');
	return {
		period: 'month',
		rows: table.rows.map((row) => ({
			cohort: row.label,
			size: row.size,
			retained: row.retained,
			returnedBy: row.returnedBy,
			orders: row.orders,
			revenue: dataset.hasMoney ? row.revenue.map(major) : null,
			running: row.running,
		})),
		average: table.ages.map(({ retained, people }) => retained / people),
	};
}
