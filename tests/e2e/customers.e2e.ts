import { readFileSync } from 'node:fs';
import { expect, test } from '#tests/support/e2e.ts';

const SHOP = [
	'order_id,date,customer_id,name,phone,total',
	'1,2025-01-01,c1,Ani Lestari,081234567890,50000',
	'2,2025-02-01,c1,Ani Lestari,081234567890,60000',
	'3,2025-02-10,c2,"=HYPERLINK(""x"")",,70000',
	'4,2025-02-12,c3,<b>Budi</b>,,80000',
].join('\n');

test.beforeEach(async ({ app }) => {
	await app.open('#/data');
	await app.importFiles({
		name: 'shop.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from(SHOP),
	});
	await app.visit('customers');
});

test('a customer can be found, and the drawer says why the stage and where the rows are', async ({
	app,
	page,
}) => {
	await page.getByRole('searchbox').fill('lestari');
	await page.getByText('Ani Lestari').first().click();
	const drawer = page.getByRole('complementary').or(page.getByRole('dialog')).last();
	await expect(drawer).toContainText('Why this stage?');
	await expect(drawer).toContainText('shop.csv');
	await expect(drawer.getByRole('link', { name: /WhatsApp/ })).toHaveAttribute(
		'href',
		/^https:\/\/wa\.me\/6281234567890\?text=/,
	);
	expect(await app.accessibilityProblems()).toEqual([]);
});

test('names are only ever text', async ({ page }) => {
	await expect(page.getByText('<b>Budi</b>').first()).toBeVisible();
});

test('the list downloads as CSV that no spreadsheet runs', async ({ page }) => {
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: /as CSV$/ }).click();
	const text = readFileSync(await (await download).path(), 'utf8');
	expect(text).toContain('Ani Lestari');
	expect(text).not.toMatch(/(^|,|")=HYPERLINK/m);
});
