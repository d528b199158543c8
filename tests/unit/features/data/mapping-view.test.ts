import { describe, expect, test } from 'vitest';
import { importWords } from '#features/data/import-words.ts';
import { currencyOfChoice, fieldOf, mappingView } from '#features/data/mapping-view.ts';
import { createFormat } from '#i18n/format.ts';
import type { Mapping, Question } from '#ingest/mapping.ts';
import { MAPPING } from './import-files.ts';

const view = (mapping: Mapping, answered: readonly Question[] = []) =>
	mappingView(mapping, answered, importWords('en'), createFormat('en', 'IDR'));

describe('the columns of a file', () => {
	test('are parted into used and unused ones', () => {
		const { used, unused } = view(MAPPING);
		expect(used.map(({ column }) => column.header)).toEqual(['Tanggal']);
		expect(unused.map(({ column }) => column.header)).toEqual(['Catatan']);
	});

	test('that are left out against their header stand among those worth a look, and say why', () => {
		const columns = MAPPING.columns.map((column): Mapping['columns'][number] =>
			column.field === null
				? { ...column, confidence: 'check', note: { code: 'names-no-order' } }
				: column,
		);
		const { used, unused } = view({ ...MAPPING, columns });
		expect(unused).toEqual([]);
		expect(used[1]?.column).toMatchObject({ target: '', confidence: 'check' });
		expect(used[1]?.column.note).toMatch(/each row is an order/);
	});

	test('of a known source need no look, unless something about them is open', () => {
		const known = { ...MAPPING, source: 'shopify-orders' };
		expect(view(known).recognised.map(({ column }) => column.header)).toEqual(['Tanggal']);
		expect(view(known).used).toEqual([]);
		const questions: Question[] = [{ code: 'date-order', column: 0, examples: ['01/02/2025'] }];
		expect(view({ ...known, questions }).recognised).toEqual([]);
		expect(view({ ...known, questions }).used).toHaveLength(1);
	});

	test('can only be used as fields of the kind, or be ignored', () => {
		const targets = view({ ...MAPPING, kind: 'products' }).targets.map(({ label }) => label);
		expect(targets).toEqual(['Ignore', 'Product code (SKU)', 'Product', 'Category', 'Unit cost']);
		expect(fieldOf('', 'products')).toBeNull();
		expect(fieldOf('sku', 'products')).toBe('sku');
		expect(fieldOf('total', 'products')).toBeNull();
	});

	test('show three samples, empty ones too', () => {
		expect(view(MAPPING).used[0]?.column.samples).toEqual(['2025-10-01', '', '']);
	});
});

describe('a channel name', () => {
	test('is asked for where the file has no column of it', () => {
		expect(view(MAPPING).asksChannel).toBe(true);
		expect(view({ ...MAPPING, kind: 'surveys' }).asksChannel).toBe(false);
		const columns = MAPPING.columns.map((column) => ({ ...column, field: 'channel' as const }));
		expect(view({ ...MAPPING, columns }).asksChannel).toBe(false);
	});
});

describe('the currency of a file', () => {
	test('is that of the shop, unless the source or the owner says another', () => {
		const { currency } = view(MAPPING);
		expect(currency?.value).toBe('');
		expect(currency?.options[0]?.label).toBe('Your shop’s currency (IDR)');
		expect(currency?.options.map(({ value }) => value)).not.toContain('IDR');
		expect(view({ ...MAPPING, currency: 'SGD' }).currency?.value).toBe('SGD');
		expect([currencyOfChoice(''), currencyOfChoice('SGD')]).toEqual([null, 'SGD']);
	});

	test('can always be chosen from, also a rare one or the shop’s own by name', () => {
		for (const currency of ['XAF', 'IDR']) {
			const options = view({ ...MAPPING, currency }).currency?.options ?? [];
			expect(options.map(({ value }) => value)).toContain(currency);
		}
	});

	test('is not asked of a kind without money', () => {
		expect(view({ ...MAPPING, kind: 'contacts' }).currency).toBeNull();
	});
});

describe('an answered question', () => {
	const question: Question = { code: 'date-order', column: 0, examples: ['03/04/2025'] };
	const asked = {
		...MAPPING,
		columns: MAPPING.columns.map((column) => ({ ...column, confidence: 'check' as const })),
	};

	test('stays, and its column counts as certain', () => {
		const [used] = view(asked, [question]).used;
		expect(used?.questions).toMatchObject([{ open: false }]);
		expect(used?.column.confidence).toBe('certain');
	});

	test('is shown once while it is still open', () => {
		const [used] = view({ ...asked, questions: [question] }, [question]).used;
		expect(used?.questions).toMatchObject([{ open: true }]);
		expect(used?.column.confidence).toBe('check');
	});
});

test('a style that another file tells names that file', () => {
	const note = { code: 'style-of-file', file: 'mei.csv', order: 'dmy', mark: null } as const;
	const columns = MAPPING.columns.map((column) =>
		column.field === 'orderedAt' ? { ...column, note } : column,
	);
	expect(view({ ...MAPPING, columns }).used[0]?.column.note).toBe('day-month-year, as in mei.csv');
});
