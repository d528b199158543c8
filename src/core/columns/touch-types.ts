/** Dated interactions, as the engine knows them. */
export const TOUCH_TYPES = [
	'visit',
	'signup',
	'login',
	'usage',
	'message-sent',
	'open',
	'click',
	'cart',
	'cart-abandoned',
	'quote',
	'complaint',
	'support',
	'return',
	'review',
	'referral',
	'cancellation',
	'unsubscribe',
] as const;

export type TouchType = (typeof TOUCH_TYPES)[number];
