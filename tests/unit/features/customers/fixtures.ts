import type { CustomerDetail, CustomerOrder } from '#core/customers/customer-detail.ts';
import type { CustomerRow } from '#core/customers/customer-rows.ts';
import type { Thresholds } from '#core/lifecycle/thresholds.ts';
import { DEFAULT_THEMES } from '#core/voice/default-themes.ts';
import type { CustomersWords } from '#features/customers/customers-words.ts';
import { createFormat } from '#i18n/format.ts';
import type { Locale } from '#i18n/locale.ts';
import { customer } from '#i18n/messages/customer.ts';
import { customerSets } from '#i18n/messages/customer-sets.ts';
import { customers } from '#i18n/messages/customers.ts';
import { journeySets } from '#i18n/messages/journey-sets.ts';
import { lensSchools } from '#i18n/messages/lens-schools.ts';
import { segments } from '#i18n/messages/segments.ts';
import { shopNotes } from '#i18n/messages/shop-notes.ts';
import { signals } from '#i18n/messages/signals.ts';
import { stages } from '#i18n/messages/stages.ts';
import { touches } from '#i18n/messages/touches.ts';

/** 24 Oct 2025. */
export const asOf = 20_385;

export const limits: Thresholds = {
	atRiskAfter: 24,
	lostAfter: 120,
	loyalAt: 5,
	source: 'shop',
	provisional: false,
	note: null,
};

export function wordsIn(locale: Locale, changes: Partial<CustomersWords> = {}): CustomersWords {
	return {
		text: {
			...customers[locale],
			...customer[locale],
			...customerSets[locale],
			...journeySets[locale],
			...lensSchools[locale],
			...segments[locale],
			...shopNotes[locale],
			...signals[locale],
		},
		stages: stages[locale],
		touches: touches[locale].types,
		format: createFormat(locale, 'IDR'),
		hasMoney: true,
		lostIsLongSilent: false,
		themes: DEFAULT_THEMES,
		...changes,
	};
}

/** Loyal and at risk: 22 purchase days, 82 days silent. */
export function customerRow(changes: Partial<CustomerRow> = {}): CustomerRow {
	return {
		id: 7,
		label: 'Umar Sitorus',
		name: 'Umar Sitorus',
		email: 'umar@example.org',
		phone: '+6281234567890',
		username: '',
		customerId: 'KR-1689',
		city: 'Bandung',
		channel: 'WhatsApp',
		stage: 'loyal',
		atRisk: true,
		evidence: [
			{ id: 'overdue', silence: 82, atRiskAfter: 24 },
			{ id: 'rhythm', usualGap: 9, silence: 82 },
		],
		advocate: false,
		purchaseDays: 22,
		orders: 24,
		firstKnownDay: asOf - 400,
		firstPurchaseDay: asOf - 400,
		lastPurchaseDay: asOf - 82,
		silence: 82,
		usualGap: 9,
		netLastYear: 270_800_000,
		netTotal: 300_000_000,
		ticks: [asOf - 100, asOf - 82],
		nextChange: { day: asOf + 39, to: 'lost' },
		...changes,
	};
}

export function customerOrder(changes: Partial<CustomerOrder> = {}): CustomerOrder {
	return {
		orderId: 'KR-1',
		day: asOf - 82,
		second: null,
		total: 7_800_000,
		net: 7_800_000,
		status: 'valid',
		isPurchase: true,
		channel: 'WhatsApp',
		products: ['Gayo 250 g'],
		file: 'pesanan.csv',
		sourceRow: 12,
		...changes,
	};
}

export function customerDetail(changes: Partial<CustomerDetail> = {}): CustomerDetail {
	return {
		row: customerRow(),
		contactFacts: [],
		thresholds: limits,
		orders: [],
		records: [],
		stageChanges: [],
		identities: [],
		decisions: [],
		referredBy: null,
		referred: { count: 0, first: [] },
		...changes,
	};
}

/** Texts with plain spaces, to be read. */
export function plain<T extends string | undefined | null>(text: T): T {
	return (typeof text === 'string' ? text.replaceAll('\u00a0', ' ') : text) as T;
}
