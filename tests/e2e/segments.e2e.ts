import { expect, test } from '#tests/support/e2e.ts';

test('a saved segment narrows the other pages until it is left', async ({ app, page }) => {
	await app.open();
	await app.openSampleShop();
	await app.visit('customers', 'stage=loyal,growing');
	await page.getByRole('button', { name: 'Save filter as a segment' }).click();
	await page.getByLabel('Name of the segment').fill('Regulars');
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(app.heading).toContainText('Segment Regulars');

	await page.getByRole('link', { name: 'Stages' }).first().click();
	await app.settled();
	const strip = page.getByRole('region', { name: 'Customers shown' });
	await expect(strip).toContainText('who belong to this segment');
	await expect(page.getByRole('row', { name: /Prospect/ }).first()).toContainText('0%');
	await expect(page).toHaveURL(/segment=Regulars/);
	expect(await app.accessibilityProblems()).toEqual([]);

	await strip.getByRole('button', { name: 'Show all customers' }).click();
	await expect(page).not.toHaveURL(/segment=/);
	await expect(page.getByRole('row', { name: /Prospect/ }).first()).not.toContainText(/\b0%/);
});

test('a note about the shop stands above the charts and can be taken back', async ({
	app,
	page,
}) => {
	await app.open();
	await app.openSampleShop();
	await app.visit('journeys');
	await page.getByLabel('What happened').fill('Prices up 8%');
	await page.getByRole('button', { name: 'Add note' }).click();
	const remove = page.getByRole('button', { name: /Delete the note/ });
	await expect(remove).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(remove).toBeHidden();
});
