/**
 * The people behind a figure of a period: active at its start and still at its end, or lost by
 * then; with two purchase days or more by its end; known and then bought for the first time in
 * it; who bought in it; who bought in it again after an earlier purchase day.
 */
export const PERIOD_GROUPS = ['kept', 'lost', 'repeat', 'converted', 'buyers', 'returned'] as const;

export type PeriodGroup = (typeof PERIOD_GROUPS)[number];
