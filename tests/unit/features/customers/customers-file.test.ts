import { expect, test } from 'vitest';
import { customersFileName, fileHead, fileLine } from '#features/customers/customers-file.ts';
import { asOf, customerRow, limits, plain, wordsIn } from './fixtures.ts';

test('a line holds contact, stage, reason, value and last order', () => {
	const line = fileLine(wordsIn('en'), customerRow(), limits, asOf);
	expect(line).toEqual([
		'Umar Sitorus',
		'+6281234567890',
		'umar@example.org',
		'',
		'Loyal, at risk',
		'Loyal: bought on 22 days; the limit is 5. At risk: silent for 82 days, though the usual gap is 9 days. The limit is 24 days.',
		2_708_000,
		'2025-08-03',
	]);
	expect(fileHead(wordsIn('en'))).toHaveLength(line.length);
});

test('without money the file counts orders', () => {
	const words = wordsIn('id', { hasMoney: false });
	expect(fileHead(words)).not.toContain('belanja setahun (IDR)');
	expect(fileLine(words, customerRow(), limits, asOf)[6]).toBe(24);
});

test('the file is named after shop and date', () => {
	expect(plain(customersFileName(wordsIn('id'), 'Kopi Rumpun', null, asOf))).toBe(
		'Kopi Rumpun-pelanggan-2025-10-24.csv',
	);
});
