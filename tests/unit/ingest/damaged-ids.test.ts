import { describe, expect, test } from 'vitest';
import { damagedIds } from '#ingest/values/damaged-ids.ts';
import { imported } from '#tests/support/ingest.ts';

describe('an id that a spreadsheet has taken for a number', () => {
	test.each(['5,76E+17', '5.76E+17', '6E+17', "'5,76E+17", '5,76E17', '5.76e+17'])(
		'%s is damaged',
		(text) => {
			expect(damagedIds([text])).toEqual([true]);
		},
	);

	test.each(['3E10', 'A1E+17', '576461188888888123', 'E+17', ''])('%s is not', (text) => {
		expect(damagedIds([text])).toEqual([false]);
	});

	test('18 digits that end in zeros wherever a spreadsheet rounds are damaged', () => {
		expect(damagedIds(['576461188888888000', '576461188888889000', 'A1'])).toEqual([
			true,
			true,
			false,
		]);
		// One that does not says that the zeros of the other are its own.
		expect(damagedIds(['576461188888888000', '576461188888888123'])).toEqual([false, false]);
		// A single digit beyond the 15 is zero for one id in ten.
		expect(damagedIds(['5764611888888880'])).toEqual([false]);
	});

	test('is refused with its row, so that no two orders become one', async () => {
		const { interpretation } = await imported(
			'order_id,email,order_date,total\n6E+17,a@example.com,2025-01-05,100\n6E+17,b@example.com,2025-01-06,200\n',
		);
		expect(interpretation.rejected.map(({ row, code }) => [row, code])).toEqual([
			[2, 'damaged-id'],
			[3, 'damaged-id'],
		]);
	});
});
