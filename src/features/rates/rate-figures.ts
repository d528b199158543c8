import type { PeriodGroup } from '#core/churn/period-groups.ts';
import type { RateId } from '#core/churn/rate-ids.ts';
import type { RatesRow } from '#core/churn/rates-page.ts';
import type { Format } from '#i18n/format.ts';
import type { Term } from '#i18n/messages/definitions/all-definitions.ts';

/** How one rate is read off a period, and whom its number counts. */
export interface RateFigure {
	readonly id: RateId;
	/** Null where the period cannot have one. */
	readonly value: (row: RatesRow) => number | null;
	/** People, orders or returns that it rests on. */
	readonly of: (row: RatesRow) => number;
	readonly who: PeriodGroup;
	readonly term: Term;
	readonly kind: 'share' | 'money' | 'number' | 'days';
}

export const RATE_FIGURES: Readonly<Record<RateId, RateFigure>> = {
	retention: {
		id: 'retention',
		value: (row) => row.retentionRate,
		of: (row) => row.activeAtStart,
		who: 'kept',
		term: 'retentionRate',
		kind: 'share',
	},
	churn: {
		id: 'churn',
		value: (row) => row.churnRate,
		of: (row) => row.activeAtStart,
		who: 'lost',
		term: 'churnRate',
		kind: 'share',
	},
	repeat: {
		id: 'repeat',
		value: (row) => row.repeatRate,
		of: (row) => row.buyersToDate,
		who: 'repeat',
		term: 'repeatRate',
		kind: 'share',
	},
	conversion: {
		id: 'conversion',
		value: (row) => row.conversionRate,
		of: (row) => row.exposed,
		who: 'converted',
		term: 'conversionRate',
		kind: 'share',
	},
	aov: {
		id: 'aov',
		value: (row) => row.aov,
		of: (row) => row.orders,
		who: 'buyers',
		term: 'averageOrderValue',
		kind: 'money',
	},
	frequency: {
		id: 'frequency',
		value: (row) => row.purchasesPerBuyer,
		of: (row) => row.buyers,
		who: 'buyers',
		term: 'purchasesPerBuyer',
		kind: 'number',
	},
	gap: {
		id: 'gap',
		value: (row) => row.medianGapDays,
		of: (row) => row.gaps,
		who: 'returned',
		term: 'medianGap',
		kind: 'days',
	},
};

/** Fewer than these say nothing; below the second number they say little. */
const HIDE_BELOW = 5;
export const FEW = 20;

/** The value that is shown: none where it rests on fewer than 5. */
export function shownValue({ value, of }: RateFigure, row: RatesRow): number | null {
	return of(row) < HIDE_BELOW ? null : value(row);
}

/** With its unit: `92%`, `Rp 120 rb`, `1,32`, `24 hari`. */
export function rateText({ kind }: RateFigure, value: number, format: Format): string {
	switch (kind) {
		case 'share':
			return format.percent(value, value > 0 && value < 0.1 ? 1 : 0);
		case 'money':
			return format.moneyShort(value);
		case 'number':
			return format.decimal(value, 2);
		case 'days':
			return format.count(Math.round(value), 'days');
	}
}

/** For the axis of a chart that reaches up to `most`, whose subtitle names the unit. */
export function rateAxis(
	{ kind }: RateFigure,
	most: number,
	format: Format,
): (value: number) => string {
	switch (kind) {
		case 'share':
			return (value) => format.percent(value, most < 0.05 ? 1 : 0);
		case 'money':
			return format.amountShort;
		case 'number':
			return (value) => format.decimal(value, 1);
		case 'days':
			return format.number;
	}
}
