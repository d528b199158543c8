import { expect, test } from '#tests/support/e2e.ts';

const ANSWERS = [
	'Date,Phone,Name,How likely are you to recommend us (0-10)?,Reason',
	'2025-05-01,081234567890,Ani Lestari,3,Mahal sekali',
	'2025-05-02,081234567891,Budi Santoso,9,',
	'2025-05-03,081234567892,Citra Dewi,2,Musiknya bising',
	'2025-05-04,,,5,<b>lama</b>',
].join('\n');

test.beforeEach(async ({ app }) => {
	await app.open('#/data');
	await app.importFiles({
		name: 'survey.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from(ANSWERS),
	});
	await app.visit('voice');
});

test('an answer that is followed up stays so after a reload, and can be opened again', async ({
	app,
	page,
}) => {
	await expect(app.heading).toContainText('2 customers who are unhappy wait for an answer.');
	await page.getByRole('button', { name: 'Mark as followed up (Ani Lestari)' }).click();
	await page.getByLabel('Short note').fill('Called back');
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(app.heading).toContainText('One unhappy customer waits');
	await page.reload();
	await expect(app.heading).toContainText('One unhappy customer waits');
	await page.getByText('Followed up (1)').click();
	await expect(page.getByText('Called back')).toBeVisible();
	await page.getByRole('button', { name: 'Open again' }).click();
	await expect(app.heading).toContainText('2 customers');
	expect(await app.accessibilityProblems()).toEqual([]);
});

test('a theme of the owner’s own takes its answers, until it is taken back', async ({ page }) => {
	const music = page.getByRole('rowheader', { name: /^Music/ });
	await page.getByRole('button', { name: /^Edit \d+ themes$/ }).click();
	await page.getByRole('button', { name: 'Add a theme' }).click();
	await page.getByLabel('English name').fill('Music');
	await page.getByLabel('Words and phrases').fill('musik');
	await page.getByRole('button', { name: 'Save theme' }).click();
	await expect(music).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(music).toBeHidden();
	await expect(page.getByText('<b>lama</b>')).toBeAttached();
});
