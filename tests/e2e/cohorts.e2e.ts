import { readFileSync } from 'node:fs';
import { expect, test } from '#tests/support/e2e.ts';

/** Six customers of each of four months; in the month after, one, two, three of them come back. */
const MONTHS = ['2025-01', '2025-02', '2025-03', '2025-04'];
const SHOP = [
	'order_id,date,customer_id,channel,total',
	...MONTHS.flatMap((month, m) =>
		Array.from({ length: 6 }, (_, i) => [
			`${m}-${i},${month}-05,c${m}-${i},${i < 3 ? '=Web' : 'Toko'},50000`,
			...(m < 3 && i <= m ? [`${m}-${i}-b,${MONTHS[m + 1]!}-20,c${m}-${i},Toko,60000`] : []),
		]).flat(),
	),
].join('\n');

test.beforeEach(async ({ app }) => {
	await app.open('#/data');
	await app.importFiles({
		name: 'shop.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from(SHOP),
	});
});

test('cells are walked by keys, and open as many people as they count', async ({ app, page }) => {
	await app.visit('cohorts', 'unit=people');
	await page.getByRole('button', { name: 'Jan 2025*: everybody of this cohort' }).focus();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('button', { name: /^Feb 2025, period 1: 2/ })).toBeFocused();
	await page.keyboard.press('Control+Home');
	await expect(page.getByRole('button', { name: /^Jan 2025\*: everybody/ })).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('End');
	await page.keyboard.press('Home');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Enter');
	await expect(app.heading).toContainText(
		/2\scustomers: first-time buyers of Feb\s2025 who bought in month 1/,
	);
});

test('a channel can be shown alone, and the table downloads as CSV that no spreadsheet runs', async ({
	app,
	page,
}) => {
	await app.visit('cohorts', 'by=channel');
	await page.getByRole('button', { name: 'Show only =Web' }).click();
	await expect(page.getByText('=Web buyers')).toBeVisible();
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download CSV' }).click();
	const text = readFileSync(await (await download).path(), 'utf8');
	expect(text).toContain('Jan\u00a02025,3');
	expect(text).not.toMatch(/(^|,|")[=+@]/m);
});

test('a goal for a rate is kept, and a number of the table opens its people', async ({
	app,
	page,
}) => {
	await app.visit('rates', 'rate=frequency');
	await page.getByLabel('Goal').fill('1.5');
	await page.getByLabel('Goal').press('Enter');
	await page.reload();
	await app.settled();
	await expect(page.getByLabel('Goal')).toHaveValue('1.5');
	await page.getByRole('link', { name: /^Apr\s2025, Purchases per buyer/ }).click();
	await expect(app.heading).toContainText(/9\scustomers: bought in Apr\s2025/);
});
