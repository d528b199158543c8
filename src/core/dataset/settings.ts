import type { RateGoals } from '../churn/rate-ids.ts';
import type { ShopNote } from '../notes/shop-note.ts';
import type { Segment } from '../segments/segment.ts';
import type { FollowUp } from '../voice/follow-up.ts';
import type { Theme } from '../voice/theme.ts';
import type { IdentityRule } from './identity/identity-rule.ts';

export const SECTORS = [
	'food-drink',
	'beauty-health',
	'fashion',
	'home-electronics',
	'services',
	'b2b',
	'other',
] as const;

export type Sector = (typeof SECTORS)[number];

/** Thresholds that the owner has set by hand. */
export interface ManualThresholds {
	readonly atRiskAfter: number;
	readonly lostAfter: number;
	readonly loyalAt: number;
}

/** Gross margin of a product, 0…1; names are compared without case and spaces around. */
export interface ProductMargin {
	readonly product: string;
	readonly margin: number;
}

/** Money spent on a channel, evenly over the days `from … to`. */
export interface TypedCost {
	/** As the data name the channel; '' for all channels together. */
	readonly channel: string;
	readonly from: number;
	readonly to: number;
	/** Minor units. */
	readonly amount: number;
}

/** What the owner decides. Together with the imports it determines every figure. */
export interface ShopSettings {
	readonly businessName: string;
	readonly sector: Sector;
	/** IANA name. */
	readonly timeZone: string;
	/** ISO 4217. */
	readonly currency: string;
	/**
	 * By ISO 4217 code: the shop's currency for one unit of the other, both in major units. Rows in
	 * a currency without a rate wait.
	 */
	readonly exchangeRates: Readonly<Record<string, number>>;
	/** How `03/04/2025` is read in a column where no value decides it. */
	readonly dayFirst: boolean;
	/** Day on which an order's own refund lowers the revenue. */
	readonly refundsOn: 'order-day' | 'refund-day';
	readonly zeroOrdersArePurchases: boolean;
	/** Gross margin, 0…1, of whatever has none of its own. */
	readonly margin: number;
	readonly productMargins: readonly ProductMargin[];
	/** Cost of winning one customer, in minor units; null: what the costs below and the files say. */
	readonly acquisitionCost: number | null;
	/** What was spent to win customers and stands in no file. */
	readonly typedCosts: readonly TypedCost[];
	/** Days within which a funnel step must follow; null: no limit. */
	readonly conversionWindowDays: number | null;
	readonly thresholds: ManualThresholds | null;
	/** What the rates of a period are to reach. */
	readonly rateGoals: RateGoals;
	/** Ids of the danger signals by which nobody is to be at risk. */
	readonly signalsOff: readonly string[];
	/** Who is who, where the owner knows better than the keys. */
	readonly identityRules: readonly IdentityRule[];
	/** Groups of customers that the owner looks at again and again, by name. */
	readonly segments: readonly Segment[];
	/** What happened to the shop, by day. */
	readonly notes: readonly ShopNote[];
	/** What answers and complaints are about, by words; null: the themes that come with the app. */
	readonly voiceThemes: readonly Theme[] | null;
	/** Answers that somebody has gone after. */
	readonly followUps: readonly FollowUp[];
}

export const DEFAULT_SETTINGS: ShopSettings = {
	businessName: '',
	sector: 'other',
	timeZone: 'Asia/Jakarta',
	currency: 'IDR',
	exchangeRates: {},
	dayFirst: true,
	refundsOn: 'order-day',
	zeroOrdersArePurchases: true,
	margin: 1,
	productMargins: [],
	acquisitionCost: null,
	typedCosts: [],
	conversionWindowDays: 180,
	thresholds: null,
	rateGoals: {},
	signalsOff: [],
	identityRules: [],
	segments: [],
	notes: [],
	voiceThemes: null,
	followUps: [],
};
