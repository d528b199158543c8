import { readFileSync } from 'node:fs';
import { sharedData } from '#tests/support/shared-data.ts';
import { expect, test } from '#tests/support/e2e.ts';

const GROCERY = sharedData('grocery_elog.csv');

test('the sample shop opens, shows its stages and goes without a trace', async ({ app, page }) => {
	await app.open();
	await app.openSampleShop();
	await expect(app.heading).toContainText('loyal customers are drifting away');

	await app.visit('data');
	await page.getByRole('main').getByRole('button', { name: 'Remove the sample shop' }).click();
	await expect(page.getByText('There are no data yet.')).toBeVisible();
	await app.visit('overview');
	await expect(page.getByRole('button', { name: 'Open the sample shop' })).toBeVisible();
	await page.reload();
	await expect(page.getByRole('button', { name: 'Open the sample shop' })).toBeVisible();
});

test.describe('with a real grocer’s log', () => {
	test.skip(GROCERY === null, 'the shared data are not here');
	const file = GROCERY ?? '';

	test('the pages show the figures that the command line gives', async ({ app }) => {
		await app.open('#/data');
		await app.importFiles(file);

		await app.visit('stages');
		// Grocery log, 2007-12-30: 1,525 buyers, thresholds 43 / 85 / 4 by Kaplan–Meier.
		expect(await app.peopleIn('Growing')).toBe('6');
		expect(await app.peopleIn('Loyal')).toBe('274');
		expect(await app.peopleIn('Lost')).toBe('1,245');
		await expect(app.main).toContainText('85 days');

		await app.visit('cohorts');
		await expect(app.main).toContainText('Jan 2006');

		await app.visit('customers');
		await expect(app.main).toContainText('1,525');
	});

	test('a reload keeps everything', async ({ app, page }) => {
		await app.open('#/data');
		await app.importFiles(file);
		await app.visit('stages');
		await page.reload();
		await app.settled();
		expect(await app.peopleIn('Loyal')).toBe('274');
	});

	test('importing the file again changes nothing and says so', async ({ app, page }) => {
		await app.open('#/data');
		await app.importFiles(file);
		await app.visit('overview');
		await app.visit('data');
		await app.chooseFiles(file);
		await expect(page.getByText('This very file is already here.')).toBeVisible();
		await expect(app.heading).toContainText('Nothing is new: all 10,483 rows are already here.');
	});

	test('an import can be undone as a whole', async ({ app, page }) => {
		await app.open('#/data');
		await app.importFiles(file);
		await page.getByRole('button', { name: 'Undo import' }).first().click();
		await app.visit('overview');
		await expect(page.getByRole('button', { name: 'Open the sample shop' })).toBeVisible();
	});

	test('an earlier date is in the address and on every page', async ({ app }) => {
		await app.open('#/data');
		await app.importFiles(file);
		await app.visit('stages', 'asof=2007-01-04');
		await expect(app.page.getByText('You are seeing 4 Jan 2007')).toBeVisible();
		await app.page.getByRole('link', { name: 'Cohorts' }).click();
		await expect(app.page).toHaveURL(/asof=2007-01-04/);
	});

	test('the report holds the same figures and no customer', async ({ app, page }) => {
		await app.open('#/data');
		await app.importFiles(file);
		await app.visit('share');
		const download = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Download report (JSON)' }).click();
		const report = JSON.parse(readFileSync(await (await download).path(), 'utf8')) as {
			schema: string;
			totals: { buyers: number };
			thresholds: { lostAfter: number };
		};
		expect(report).toMatchObject({
			schema: 'daur-report/1',
			totals: { buyers: 1525 },
			thresholds: { atRiskAfter: 43, lostAfter: 85, loyalAt: 4 },
		});
	});

	test('a backup brings back what was deleted', async ({ app, page }) => {
		await app.open('#/data');
		await app.importFiles(file);
		await app.visit('share');
		const download = page.waitForEvent('download');
		await page.getByRole('main').getByRole('button', { name: 'Make a backup' }).click();
		const backup = await (await download).path();

		await app.visit('settings');
		await page.getByRole('button', { name: 'Delete everything' }).first().click();
		await page.getByRole('textbox', { name: /DELETE/ }).fill('DELETE');
		await page.getByRole('button', { name: 'Delete everything' }).last().click();
		await app.visit('overview');
		await expect(page.getByRole('button', { name: 'Open the sample shop' })).toBeVisible();

		await app.visit('share');
		await page.getByLabel('Choose a backup file').setInputFiles({
			name: 'shop.daur',
			mimeType: 'application/octet-stream',
			buffer: readFileSync(backup),
		});
		await page.getByRole('button', { name: 'Restore this backup' }).click();
		await expect(page.getByText('The backup is restored: 10,483 rows.')).toBeVisible();
		await app.visit('stages');
		expect(await app.peopleIn('Loyal')).toBe('274');
	});
});
