/** What buyers are grouped by. */
export const GROUPINGS = ['stage', 'channel', 'cohort', 'segment'] as const;
export type Grouping = (typeof GROUPINGS)[number];
