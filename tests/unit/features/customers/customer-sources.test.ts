import { expect, test } from 'vitest';
import { customerSources } from '#features/customers/customer-sources.ts';
import { customerOrder, wordsIn } from './fixtures.ts';

const english = wordsIn('en');

test('each file is named with the rows on which its records begin', () => {
	const orders = [
		customerOrder({ file: 'web.csv', sourceRow: 1200 }),
		customerOrder({ file: 'kasir.csv', sourceRow: 4 }),
		customerOrder({ file: 'web.csv', sourceRow: 7 }),
	];
	expect(customerSources(english, { orders, records: [] })).toEqual([
		{ file: 'web.csv', text: '2 of its records, beginning on row 7, 1,200' },
		{ file: 'kasir.csv', text: '1 of its records, beginning on row 4' },
	]);
});

test('of many rows the first thirty are named and all are counted', () => {
	const orders = Array.from({ length: 31 }, (_, i) => customerOrder({ sourceRow: i + 2 }));
	const [source] = customerSources(english, { orders, records: [] });
	expect(source?.text).toMatch(/^31 of its records, beginning on row 2, 3, .*, 31, …$/);
	const [thirty] = customerSources(english, { orders: orders.slice(1), records: [] });
	expect(thirty?.text).toMatch(/, 32$/);
});
