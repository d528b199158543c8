import { dayFromCivil } from '#core/calendar/day.ts';
import { STAGES } from '#core/lifecycle/stage.ts';
import type { OverviewData, OverviewSpeech } from '#features/overview/overview-context.ts';
import { createFormat } from '#i18n/format.ts';
import { overviewFigures } from '#i18n/messages/overview-figures.ts';
import { overview } from '#i18n/messages/overview.ts';
import { stages } from '#i18n/messages/stages.ts';
import { hashOf, merged } from '#ui/route.ts';

/** English, rupiah, without a past date in the address. */
export const speech: OverviewSpeech = {
	format: createFormat('en', 'IDR'),
	stages: stages.en,
	text: overview.en,
	figures: overviewFigures.en,
	href: (path, params = {}) => hashOf(path, merged(new Map(), params)),
};

const nobody = { customers: 0, atStake: 0 };
export const asOf = dayFromCivil(2025, 10, 24);

export function opportunities(
	changes: Partial<OverviewData['opportunities']> = {},
): OverviewData['opportunities'] {
	return {
		loyalAtRisk: nobody,
		loyalAtRiskTop: nobody,
		atRisk: nobody,
		justLost: nobody,
		newAtRisk: nobody,
		prospects: nobody,
		...changes,
	};
}

export function stageCounts(counts: readonly number[]): OverviewData['stages'] {
	return STAGES.map((stage, code) => ({
		stage,
		customers: counts[code] ?? 0,
		atRisk: 0,
		netLastYear: 0,
		atRiskNetLastYear: 0,
		medianSilence: null,
	}));
}

export function rate(
	label: string,
	changes: Partial<OverviewData['rates'][number]> = {},
): OverviewData['rates'][number] {
	return {
		label,
		firstDay: 0,
		lastDay: 0,
		running: false,
		activeAtStart: 100,
		activeAtEnd: 100,
		new: 0,
		newAndLost: 0,
		lostAtStart: 0,
		winBackRate: null,
		buyers: 0,
		firstPurchases: 0,
		becameLost: 0,
		wonBack: 0,
		churnRate: 0.1,
		retentionRate: 0.9,
		returning: 0,
		resurrected: 0,
		dormant: 0,
		...changes,
	};
}

export function sale(
	label: string,
	changes: Partial<OverviewData['sales'][number]> = {},
): OverviewData['sales'][number] {
	const [year = 2025, month = 1] = label.split('-').map(Number);
	const parts = { new: 0, growing: 0, loyal: 0, wonBack: 0, ...changes };
	return {
		label,
		firstDay: dayFromCivil(year, month, 1),
		running: false,
		orders: 100,
		net: parts.new + parts.growing + parts.loyal + parts.wonBack,
		...parts,
	};
}

/** A calm shop of 60 active customers; each test changes what it is about. */
export function overviewData(changes: Partial<OverviewData> = {}): OverviewData {
	return {
		asOf,
		comparedWith: asOf - 30,
		thresholds: {
			atRiskAfter: 56,
			lostAfter: 104,
			loyalAt: 5,
			source: 'shop',
			provisional: false,
			note: null,
		},
		lostIsLongSilent: false,
		totals: {
			orders: 300,
			validOrders: 300,
			refunds: 0,
			netRevenue: 0,
			anonymousOrders: 0,
			anonymousRevenue: 0,
			customers: 100,
			buyers: 90,
			prospects: 10,
			refundOnly: 0,
			purchaseDays: 300,
			aov: null,
			repeatRate: null,
			returning: 60,
			medianGapDays: null,
		},
		stages: stageCounts([10, 20, 20, 20, 30]),
		before: [10, 20, 20, 15, 30],
		history: [],
		flows: null,
		sales: [],
		secondPurchases: [],
		rates: [],
		opportunities: opportunities(),
		hasMoney: true,
		currencies: [],
		monthIsRunning: true,
		...changes,
	};
}
