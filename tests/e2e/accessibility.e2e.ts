import { expect, test } from '#tests/support/e2e.ts';

for (const colorScheme of ['light', 'dark'] as const) {
	test(`the first screen has no accessibility problem, ${colorScheme}`, async ({ app, page }) => {
		await page.emulateMedia({ colorScheme });
		await app.open();
		expect(await app.accessibilityProblems()).toEqual([]);
	});
}
