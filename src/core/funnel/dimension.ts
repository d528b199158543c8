/** What the customers of a funnel can be told apart by. */
export const DIMENSIONS = ['channel', 'month', 'quarter', 'product', 'outlet'] as const;

export type Dimension = (typeof DIMENSIONS)[number];
