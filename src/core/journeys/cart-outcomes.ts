/** What became of a cart; open: nothing yet, and the seven days are not over. */
export const CART_OUTCOMES = ['ordered', 'abandoned', 'open'] as const;

export type CartOutcome = (typeof CART_OUTCOMES)[number];
