import { expect, test } from '#tests/support/e2e.ts';

const EXPORT = {
	name: 'kasir.csv',
	mimeType: 'text/csv',
	buffer: Buffer.from(
		[
			'Laporan Café Ñandú;;;',
			'September 2025;;;',
			'order_id;date;who;total',
			'1;2025-09-01;José;50000',
			'2;2025-09-02;Zoë;75000',
		].join('\r\n'),
		'latin1',
	),
};

test('how a file was read is shown and can be changed; columns chosen before stay chosen', async ({
	app,
	page,
}) => {
	const reading = page.getByText(/^How the file was read/);
	const headerRow = page.getByLabel('Column names are in');
	const who = page.getByRole('combobox', { name: /who/ });
	await app.open('#/data');
	await app.chooseFiles(EXPORT);
	await expect(reading).toHaveText(
		'How the file was read: Windows-1252 · semicolon separated · column names in row 3',
	);
	// No customer column is known yet, so the fields are open.
	await expect(headerRow).toHaveValue('3');
	await who.selectOption({ label: 'Customer number' });
	await expect(app.saveButton).toHaveText('Save 2 rows');
	await expect(app.main).toContainText('José');

	await headerRow.selectOption('Row 1');
	await expect(app.main).toContainText('The date column of kasir.csv is not known yet.');
	await expect(who).toHaveCount(0);
	await expect(app.saveButton).toHaveCount(0);
	await headerRow.selectOption('Row 20');
	await expect(app.main).toContainText('kasir.csv has column names but no rows.');
	expect(await app.accessibilityProblems()).toEqual([]);

	await headerRow.focus();
	await headerRow.selectOption('Row 3');
	await expect(who.locator('option:checked')).toHaveText('Customer number');
	await expect(headerRow).toBeFocused();
	await app.saveButton.click();
	await expect(app.heading).toContainText('2 rows are saved.');

	await app.chooseFiles(EXPORT);
	await expect(page.getByLabel('Column separator')).toHaveValue(';');
	await who.selectOption({ label: 'Customer number' });
	await expect(page.getByRole('button', { name: 'Nothing to save' })).toBeDisabled();
});
