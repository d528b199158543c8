import { expect, test } from '#tests/support/e2e.ts';
import { PAGES } from '#tests/support/page-models/app-page.ts';

const ROOMS = [
	{ width: 1440, colorScheme: 'light', locale: 'en-GB' },
	{ width: 390, colorScheme: 'dark', locale: 'id-ID' },
] as const;

for (const { width, colorScheme, locale } of ROOMS) {
	test.describe(`${locale}, ${colorScheme}, ${width} px`, () => {
		test.use({ viewport: { width, height: 900 }, colorScheme, locale });

		test('every page has one sentence, no accessibility problem and fits the screen', async ({
			app,
			page,
		}) => {
			test.setTimeout(180_000);
			await app.open();
			await page.getByRole('button', { name: /^(Open the sample shop|Buka toko contoh)$/ }).click();
			await page
				.getByText(/1[.,]676\s(people|orang), (by|menurut)/)
				.first()
				.waitFor();
			// The bottom bar of a phone has some pages only.
			if (width > 760) expect(new Set(await app.linkedPages())).toEqual(new Set(PAGES));
			for (const id of PAGES) {
				await app.visit(id);
				await expect(app.heading, id).toHaveCount(1);
				expect.soft(await app.accessibilityProblems(), id).toEqual([]);
				expect.soft(await app.horizontalOverflow(), id).toBe(0);
			}
		});
	});
}
