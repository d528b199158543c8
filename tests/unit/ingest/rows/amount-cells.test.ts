import { describe, expect, test } from 'vitest';
import { textValues } from '#core/columns/text-column.ts';
import { imported } from '#tests/support/ingest.ts';

/** The reasons against rows with these totals, and the currencies and amounts of the others. */
async function totals(cells: readonly string[], currencyCell = '') {
	const rows = cells.map((cell, i) => `${i},7,2025-01-05,"${cell}",${currencyCell}`);
	const { interpretation, batch } = await imported(
		`order_id,customer_id,order_date,total,currency\n${rows.join('\n')}\n`,
	);
	const [block] = batch.blocks;
	return {
		faults: interpretation.rejected.map(({ code }) => code),
		money: Array.from(block?.money.total ?? []),
		currencies: block?.text.currency === undefined ? [] : textValues(block.text.currency),
	};
}

describe('an amount', () => {
	test('that is only a dash is missing, however it is written', async () => {
		const dashes = ['-', '—', '–', '--', 'Rp -', 'Rp. –', '(-)', '- €'];
		expect(await totals([...dashes, '5'])).toMatchObject({
			faults: dashes.map(() => 'missing-amount'),
			money: [500],
		});
	});

	test('with a word that is no currency is unreadable, never the shop’s own money', async () => {
		expect(await totals(['100 pcs', '100 foo', 'No 7', '5 m'])).toMatchObject({
			faults: ['bad-amount', 'bad-amount', 'bad-amount', 'bad-amount'],
		});
	});

	test('with a sign that several countries use is in another currency than the shop’s', async () => {
		expect(await totals(['100 kr', 'Rs. 500', '5'])).toEqual({
			faults: [],
			money: [10_000, 50_000, 500],
			currencies: ['KR', 'RS', ''],
		});
	});

	test('may be short for thousands and millions', async () => {
		expect((await totals(['1,2 jt', 'Rp 250rb', '250k'])).money).toEqual([
			120_000_000, 25_000_000, 25_000_000,
		]);
	});

	test.each([
		['Rupiah', 'IDR'],
		['Dolar AS', 'USD'],
		['euro', 'EUR'],
	])('beside the word %s is in %s', async (word, code) => {
		expect((await totals(['5'], word)).currencies).toEqual([code]);
	});
});

test('a quantity may name its pieces, and nothing else', async () => {
	const { interpretation, batch } = await imported(
		'order_id,customer_id,order_date,qty,price\n1,7,2025-01-05,3 pcs,5\n2,7,2025-01-05,2x,5\n3,7,2025-01-05,4 lusin,5\n',
	);
	expect(Array.from(batch.blocks[0]!.number.quantity!)).toEqual([3, 2]);
	expect(interpretation.rejected.map(({ code }) => code)).toEqual(['bad-quantity']);
});
