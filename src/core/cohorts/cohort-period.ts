import { PERIODS } from '../calendar/period.ts';

/**
 * By what customers are told apart and how their age is counted: calendar periods, or windows of
 * 30 days from each customer's own first purchase (cohorts of months then).
 */
export const COHORT_PERIODS = [...PERIODS, '30-days'] as const;

export type CohortPeriod = (typeof COHORT_PERIODS)[number];
