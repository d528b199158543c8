import { expect, test } from '#tests/support/e2e.ts';

function csv(name: string, text: string) {
	return { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
}

const BAD_FILES = [
	{ file: csv('empty.csv', ''), says: 'empty.csv is empty.' },
	{
		file: csv('header-only.csv', 'order_id,date,customer_id,total\n'),
		says: 'header-only.csv has column names but no rows.',
	},
	{
		file: csv('no-date.csv', 'customer_id,total\nani,5000\nbudi,7000\n'),
		says: 'The date column of no-date.csv is not known yet.',
	},
	{
		file: csv('no-customer.csv', 'order_id,date,total\n1,2025-01-01,5000\n2,2025-01-02,7000\n'),
		says: 'The customer column of no-customer.csv is not known yet.',
	},
	{
		file: {
			name: 'picture.csv',
			mimeType: 'text/csv',
			buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
		},
		says: 'picture.csv is not a table of text.',
	},
	{
		file: {
			name: 'workbook.csv',
			mimeType: 'text/csv',
			buffer: Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0]),
		},
		says: 'workbook.csv is damaged or not complete.',
	},
];

for (const { file, says } of BAD_FILES) {
	test(`${file.name} gets its own message and the app stays usable`, async ({ app, page }) => {
		await app.open('#/data');
		await app.chooseFiles(file);
		await expect(app.main).toContainText(says);
		await expect(app.saveButton).toHaveCount(0);
		await app.visit('overview');
		await app.openSampleShop();
		await expect(page.getByText('1,676 people, by stage')).toBeVisible();
	});
}

test('rows that cannot be used are named, counted and downloadable; the others are saved', async ({
	app,
	page,
}) => {
	await app.open('#/data');
	await app.chooseFiles(
		csv(
			'mixed.csv',
			[
				'order_id,date,customer_id,total',
				'1,2025-01-01,ani,5000',
				'2,2025-02-31,budi,7000',
				'3,2025-01-03,citra,gratis',
				'4,2025-01-04,dewi,9000,extra',
				'5,2025-01-05,eka,4000',
			].join('\n'),
		),
	);
	await expect(app.main).toContainText('2 of 5 rows are ready to save');
	await expect(app.main).toContainText('row 3: “2025-02-31”');
	await expect(app.main).toContainText('row 4: “gratis”');
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: /Download rejected rows/ }).click();
	expect((await download).suggestedFilename()).toMatch(/\.csv$/);
	await app.saveButton.click();
	await expect(app.heading).toContainText('2 rows are saved.');
});

test('a mapping can be corrected before anything is saved', async ({ app, page }) => {
	await app.open('#/data');
	await app.chooseFiles(
		csv('odd.csv', 'who,when,money\nani,2025-01-01,5000\nani,2025-01-09,7000\n'),
	);
	await page.getByRole('combobox', { name: /who/ }).selectOption({ label: 'Customer number' });
	await app.saveButton.click();
	await expect(app.heading).toContainText('2 rows are saved.');
});
