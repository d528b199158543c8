import { describe, expect, test } from 'vitest';
import { ANALYSES } from '#core/analyses.ts';
import { foldBatches } from '#core/dataset/fold.ts';
import type { Dataset } from '#core/dataset/dataset.ts';
import { causesAt, type CausesQuery } from '#core/voice/causes.ts';
import { batchOf, customerNamed, day, settingsOf } from '#tests/support/factories.ts';
import type { Row } from '#tests/support/factories.ts';

const ASOF = day('2025-12-31');

function low(customerId: string, at: string, text: string, reason = ''): Row {
	return { customerId, at, instrument: 'nps', score: 2, text, reason };
}

interface Rows {
	readonly surveys?: readonly Row[];
	readonly touches?: readonly Row[];
	readonly orders?: readonly Row[];
}

function shop({ surveys = [], touches = [], orders = [] }: Rows): Dataset {
	return foldBatches(
		[
			batchOf({ id: 1, source: 'shop', surveys }),
			batchOf({ id: 2, source: 'shop', touches }),
			batchOf({ id: 3, source: 'shop', orders }),
		],
		settingsOf(),
	);
}

function causes(dataset: Dataset, query: Partial<CausesQuery> = {}) {
	return causesAt(dataset, { asOf: ASOF, source: null, by: 'themes', ...query });
}

function shares(dataset: Dataset, query: Partial<CausesQuery> = {}) {
	return causes(dataset, query).causes.map(({ id, n, share, covered }) => [id, n, share, covered]);
}

describe('causes by theme', () => {
	const FOUR = shop({
		surveys: [
			low('a', '2025-05-01', 'mahal'),
			low('b', '2025-05-02', 'mahal dan lama'),
			low('c', '2025-05-03', 'lama'),
			low('d', '2025-05-04', 'entahlah'),
			low('e', '2025-05-05', ''),
			{ ...low('f', '2025-05-06', 'mahal tapi enak'), score: 9 },
		],
	});

	test('are shares of the unhappy answers with words; one may name several', () => {
		expect(shares(FOUR)).toEqual([
			['price', 2, 0.5, 0.5],
			['waiting', 2, 0.5, 0.75],
			[null, 1, 0.25, 1],
		]);
		expect(causes(FOUR)).toMatchObject({ answers: 4, people: 4 });
		expect(causes(FOUR).sources[0]).toEqual({ source: 'answer', withWords: 4, wordless: 1 });
	});

	test('show what no theme was found in', () => {
		expect(causes(FOUR).causes.at(-1)!.samples).toEqual(['entahlah']);
	});

	test('come from the last answer of a customer to each instrument', () => {
		const dataset = shop({
			surveys: [low('a', '2025-01-01', 'mahal'), low('a', '2025-03-01', 'lama')],
		});
		expect(shares(dataset)).toEqual([['waiting', 1, 1, 1]]);
	});

	test('follow the owner’s themes', () => {
		const voiceThemes = [{ id: 'own-1', name: { id: 'Entah', en: '' }, words: ['entahlah'] }];
		const dataset = { ...FOUR, settings: settingsOf({ voiceThemes }) };
		expect(shares(dataset)).toEqual([
			['own-1', 1, 0.25, 0.25],
			[null, 3, 0.75, 1],
		]);
	});
});

describe('the sources of causes', () => {
	const ALL = shop({
		surveys: [low('a', '2025-05-01', '', 'Harga')],
		touches: [
			{ customerId: 'a', at: '2025-05-02', type: 'complaint', reason: 'Rusak' },
			{ customerId: 'b', at: '2025-05-03', type: 'cancellation', reason: 'pindah rumah' },
			{ customerId: 'b', at: '2025-05-04', type: 'return', text: 'tidak sesuai pesanan' },
			{ customerId: 'b', at: '2025-05-04', type: 'support', text: 'mahal' },
		],
		orders: [
			{
				customerId: 'b',
				orderId: '1',
				orderedAt: '2025-05-05',
				total: 5,
				status: 'cancelled',
				cancelReason: 'Stok habis',
			},
			{
				customerId: 'b',
				orderId: '2',
				orderedAt: '2025-05-06',
				total: 5,
				status: 'paid',
				cancelReason: 'Harga',
			},
		],
	});

	test('are low answers, complaints, cancellations, returns and cancelled orders', () => {
		expect(shares(ALL).map(([id]) => id)).toEqual(['order', 'place', 'price', 'quality', 'stock']);
		expect(causes(ALL).sources.map(({ withWords }) => withWords)).toEqual([1, 1, 1, 1, 1]);
	});

	test('can be looked at one by one', () => {
		expect(shares(ALL, { source: 'cancelled-order' })).toEqual([['stock', 1, 1, 1]]);
		expect(causes(ALL, { source: 'return' }).sources).toHaveLength(5);
	});

	test('end at the date asked for', () => {
		expect(shares(ALL, { asOf: day('2025-05-02') }).map(([id]) => id)).toEqual([
			'price',
			'quality',
		]);
	});
});

describe('reasons as they are written', () => {
	const dataset = shop({
		touches: ['Pindah rumah', 'pindah  RUMAH', ' Bangkrut', '', 'bangkrut', 'PINDAH rumah'].map(
			(reason, i) => ({ customerId: `c${i}`, at: '2025-05-01', type: 'cancellation', reason }),
		),
	});

	test('are the same whatever case and spaces; answers without one stand apart', () => {
		expect(shares(dataset, { by: 'reasons' })).toEqual([
			['PINDAH rumah', 3, 0.6, 0.6],
			['Bangkrut', 2, 0.4, 1],
		]);
		expect(causes(dataset, { by: 'reasons' }).sources[2]).toMatchObject({
			withWords: 5,
			wordless: 1,
		});
	});

	test('beyond the thirty most named are put together', () => {
		const many = shop({
			touches: Array.from({ length: 35 }, (_, i) => ({
				customerId: `c${i}`,
				at: '2025-05-01',
				type: 'complaint',
				reason: `alasan ${String.fromCharCode(97 + i)}`,
			})),
		});
		const { causes: listed, answers } = causes(many, { by: 'reasons' });
		expect([listed.length, listed.at(-1)!.id, listed.at(-1)!.n, answers]).toEqual([
			31,
			null,
			5,
			35,
		]);
	});
});

describe('revenue at risk', () => {
	const order = (customerId: string, orderedAt: string, total: number): Row => ({
		customerId,
		orderedAt,
		total,
	});
	const dataset = shop({
		surveys: [
			low('a', '2025-06-30', 'mahal dan lama'),
			low('b', '2025-06-30', 'lama'),
			low('', '2025-06-30', 'lama'),
		],
		touches: [{ customerId: 'a', at: '2025-01-31', type: 'complaint', text: 'mahal' }],
		orders: [
			order('a', '2024-06-30', 1),
			order('a', '2024-07-01', 20),
			order('a', '2025-06-30', 300),
			order('a', '2025-07-01', 4000),
			order('b', '2025-02-01', 50_000),
		],
	});
	const found = causes(dataset).causes;

	test('is the net revenue of the 365 days up to the last answer of each who named it', () => {
		expect(found.map(({ id, people, revenueAtRisk }) => [id, people, revenueAtRisk])).toEqual([
			['waiting', 2, 50_320],
			['price', 1, 320],
		]);
	});

	test('counts everybody once in the sum, at the cause with the most revenue', () => {
		expect(causes(dataset)).toMatchObject({ people: 2, revenue: 50_320 });
		expect(
			found.map(({ rankByRevenue, coveredRevenue }) => [rankByRevenue, coveredRevenue]),
		).toEqual([
			[0, 1],
			[1, 1],
		]);
	});

	test('opens the customers behind it, the most valuable first', () => {
		const who = (cause: string | null) =>
			Array.from(
				ANALYSES.customersIn(dataset, {
					asOf: ASOF,
					set: { of: 'cause', by: 'themes', source: null, cause },
				}),
			);
		const [a, b] = ['a', 'b'].map((id) => customerNamed(dataset, id));
		expect(who('waiting')).toEqual([b, a]);
		expect(who('price')).toEqual([a]);
		expect(who(null)).toEqual([]);
	});

	test('is covered by no more than all of it, also where somebody took back more than was paid', () => {
		const dataset = shop({
			surveys: [low('a', '2025-05-01', 'mahal'), low('b', '2025-05-01', 'lama')],
			orders: [
				{ customerId: 'a', orderedAt: '2025-04-01', total: 10_000 },
				{ customerId: 'b', orderedAt: '2025-04-01', total: 1 },
				{ customerId: 'b', orderedAt: '2025-04-02', total: -5000 },
			],
		});
		expect(causes(dataset).causes.map(({ coveredRevenue }) => coveredRevenue)).toEqual([1, 1]);
	});
});
