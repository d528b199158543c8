import { expect, test } from 'vitest';
import { sourceFile } from '#tests/support/source-file.ts';

test('Jurnal sales mark required headers with an asterisk; other columns are guessed', async () => {
	const file = await sourceFile('jurnal-sales.csv');
	expect(file.mapping.source).toBe('jurnal-sales');
	expect(file.orders).toEqual({
		'INV-001': ['2025-11-03', 'valid', 20_500_000, 0, 'melati@example.id'],
		'INV-002': ['2025-11-04', 'valid', 12_000_000, 0, 'anonymous'],
	});
});
