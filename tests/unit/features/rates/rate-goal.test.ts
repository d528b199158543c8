import { expect, test } from 'vitest';
import type { RateId } from '#core/churn/rate-ids.ts';
import { typedGoal, withGoal } from '#features/rates/rate-goal.ts';

test.each<[RateId, string, number, number]>([
	['churn', 'IDR', 7, 0.07],
	['aov', 'USD', 25, 2500],
	['aov', 'KWD', 25, 25_000],
	['frequency', 'IDR', 1.5, 1.5],
	['gap', 'IDR', 21, 21],
])('a goal for %s in %s is kept in the unit of its rate', (rate, currency, typed, kept) => {
	const goals = withGoal({}, rate, typed, currency);
	expect(goals[rate]).toBeCloseTo(kept, 12);
	expect(typedGoal(goals, rate, currency)).toBe(typed);
});

test('an empty field takes the goal away and leaves the others', () => {
	expect(withGoal({ churn: 0.1, gap: 20 }, 'churn', null, 'IDR')).toEqual({ gap: 20 });
	expect(typedGoal({ gap: 20 }, 'churn', 'IDR')).toBeNull();
});
