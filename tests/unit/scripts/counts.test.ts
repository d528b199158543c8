import { playwrightCounts, sum, summaryLine, vitestCounts } from '#scripts/counts.mjs';
import { expect, test } from 'vitest';

const vitest = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };

test('a test file that cannot be loaded counts as one failed test', () => {
	const testResults = [
		{ status: 'failed', assertionResults: [] },
		{ status: 'failed', assertionResults: [{ status: 'failed' }] },
		{ status: 'passed', assertionResults: [{ status: 'passed' }] },
	];
	expect(vitestCounts({ ...vitest, testResults })).toEqual({ passed: 5, failed: 2, skipped: 3 });
});

test('a flaky browser test is a failed one', () => {
	const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 4 };
	expect(playwrightCounts({ stats, errors: [] })).toEqual({ passed: 3, failed: 2, skipped: 4 });
});

test('an error outside any browser test is not lost', () => {
	const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
	expect(playwrightCounts({ stats, errors: [{}] }).failed).toBe(1);
});

test('the summary names skipped tests only where there are some', () => {
	const counts = { passed: 2, failed: 0, skipped: 0 };
	expect(summaryLine(sum([counts, counts]))).toBe('4 passed, 0 failed');
	expect(summaryLine({ ...counts, skipped: 1 })).toBe('2 passed, 0 failed, 1 skipped');
});
