import { describe, expect, test } from 'vitest';
import { dataNotes } from '#features/overview/data-notes.ts';
import { lossesFigure } from '#features/overview/losses-figure.ts';
import { movesView } from '#features/overview/moves-view.ts';
import { orderFigure } from '#features/overview/order-figure.ts';
import { salesFigure } from '#features/overview/sales-figure.ts';
import { secondFigure } from '#features/overview/second-figure.ts';
import { weekItems } from '#features/overview/week-view.ts';
import { asOf, opportunities, overviewData, rate, sale, speech } from './overview-data.ts';

const LABELS = ['2025-03', '2025-04', '2025-05', '2025-06', '2025-07', '2025-08', '2025-09'];
const seasoned = LABELS.map((label) => rate(label));

describe('sales by stage', () => {
	const grown = LABELS.map((label, i) => sale(label, { loyal: 30 + i * 5, new: 70 - i * 5 }));
	const running = sale('2025-10', { new: 10, running: true });

	test('the title names the largest group of the last complete month and its change', () => {
		const data = overviewData({ sales: [...grown, running], rates: seasoned });
		const figure = salesFigure(data, speech);
		expect(figure.title).toBe(
			'Loyal customers brought in 60% of sales in September 2025, up from 30% in March 2025',
		);
		expect(figure.incompleteFrom).toBe(7);
		expect(figure.incompleteNote).toBe('24\u00a0days');
	});

	test('compares with no month in which nobody could have been regular yet', () => {
		const rates = LABELS.map((label) => rate(label, { churnRate: null }));
		expect(salesFigure(overviewData({ sales: grown, rates }), speech).title).toBe(
			'Loyal customers brought in 60% of sales in September 2025',
		);
	});

	test('tells of refunds that are in the total only', () => {
		const sales = [sale('2025-09', { loyal: 5_000_000_00, net: 4_000_000_00 })];
		expect(salesFigure(overviewData({ sales }), speech).note).toContain('IDR\u00a01.0\u00a0mn');
	});

	test('counts orders where the files hold no money', () => {
		const sales = LABELS.map((label, i) => sale(label, { orders: i === 6 ? 50 : 100 }));
		const figure = salesFigure(overviewData({ sales, hasMoney: false }), speech);
		expect(figure.title).toBe('Orders in September 2025 were 50% below the average');
		expect(figure.unit).toBe('orders');
	});

	test('an axis has no idle zeros', () => {
		const { formatAxis } = salesFigure(overviewData({ sales: grown }), speech);
		expect(formatAxis(50_000_000_00)).toBe('50\u00a0mn');
		expect(formatAxis(1_500_000_00)).toBe('1.5\u00a0mn');
	});
});

describe('second purchases', () => {
	const month = (label: string, boughtAgain: number, complete = true, newBuyers = 100) => ({
		label,
		newBuyers,
		boughtAgain,
		complete,
	});

	test('months whose time is not over are hatched and have no point', () => {
		const secondPurchases = [month('2025-03', 50), month('2025-09', 5, false)];
		const figure = secondFigure(overviewData({ secondPurchases }), speech);
		expect(figure.series[0]?.values).toEqual([0.5, null]);
		expect(figure.zones).toEqual([{ from: 0.5, to: 1, hatched: true }]);
		expect(figure.title).toBe('50% of new buyers buy again');
	});

	test('a share of fewer than five is not shown', () => {
		const secondPurchases = [month('2025-03', 2, true, 4)];
		const figure = secondFigure(overviewData({ secondPurchases }), speech);
		expect(figure.series[0]?.values).toEqual([null]);
		expect(figure.status.kind).toBe('too-few');
	});

	test('a change is told only where chance does not explain it', () => {
		const at = (early: number, late: number) =>
			secondFigure(
				overviewData({
					rates: seasoned,
					secondPurchases: LABELS.map((label, i) => month(label, i < 4 ? early : late)),
				}),
				speech,
			).title;
		expect(at(40, 60)).toBe('Second purchases are up to 60%, from 40%');
		expect(at(50, 52)).toBe('51% of new buyers buy again');
	});
});

describe('order value', () => {
	test('leaves the running month out of the trend', () => {
		const sales = [
			...LABELS.map((label) => sale(label, { loyal: 1000 })),
			sale('2025-10', { loyal: 9000, running: true }),
		];
		const figure = orderFigure(overviewData({ sales }), speech);
		expect(figure.title).toBe('Order value has no clear trend');
		expect(figure.incompleteFrom).toBe(7);
	});

	test('gives way to active customers where there is no money', () => {
		const rates = LABELS.map((label, i) => rate(label, { activeAtEnd: 100 + i }));
		const figure = orderFigure(overviewData({ rates, hasMoney: false }), speech);
		expect(figure.title).toBe('Active customers are up 6 since March 2025');
	});
});

describe('losses', () => {
	test('months too early to lose anybody are left out', () => {
		const rates = [rate('2025-03', { churnRate: null }), rate('2025-04', { becameLost: 7 })];
		expect(lossesFigure(overviewData({ rates }), speech).bins).toEqual([
			{ label: 'April 2025', tick: 'Apr\u00a02025', count: 7 },
		]);
	});

	test('a running month that has already caught up is the finding', () => {
		const rates = [
			rate('2025-09', { becameLost: 60 }),
			rate('2025-10', { becameLost: 63, running: true, firstDay: asOf - 23, lastDay: asOf }),
		];
		const { title } = lossesFigure(overviewData({ rates }), speech);
		expect(title).toBe('In 24\u00a0days, losses already match September 2025');
	});
});

test('this week is sorted by money at stake and leaves out what concerns nobody', () => {
	const data = overviewData({
		opportunities: opportunities({
			justLost: { customers: 5, atStake: 900 },
			newAtRisk: { customers: 9, atStake: 5000 },
			prospects: { customers: 3, atStake: 0 },
		}),
	});
	expect(weekItems(data, speech).map(({ id }) => id)).toEqual(['new', 'lost', 'prospect']);
});

test('people who were no customers are in the moves, those who stayed are not', () => {
	const flows = [0, 1, 2, 3, 4, 5].map(() => [0, 0, 0, 0, 0, 0]);
	const set = (from: number, to: number, people: number) => {
		const row = flows[from];
		if (row) row[to] = people;
	};
	set(5, 1, 8);
	set(1, 1, 50);
	set(3, 4, 4);
	const { rows } = movesView(overviewData({ flows }), speech);
	expect(
		rows.map(({ fromName, toName, people, width }) => [fromName, toName, people, width]),
	).toEqual([
		['Not a customer yet', 'New', '8', 100],
		['Loyal', 'Lost', '4', 50],
	]);
});

describe('notes on the data', () => {
	const { totals, thresholds } = overviewData();
	const idsOf = (changes: Parameters<typeof overviewData>[0]) =>
		dataNotes(overviewData(changes), speech).map(({ id }) => id);

	test('name the running month and where the limits come from', () => {
		expect(idsOf({})).toEqual(['running', 'limits']);
		expect(idsOf({ monthIsRunning: false, lostIsLongSilent: true })).toEqual(['limits', 'silent']);
	});

	test('anonymous orders come with their share of all orders', () => {
		const notes = dataNotes(
			overviewData({ totals: { ...totals, validOrders: 97, anonymousOrders: 3 } }),
			speech,
		);
		expect(notes[1]?.title).toBe('3\u00a0orders without a buyer’s identity (3.0%)');
	});

	test('what waits for a rate is named, with where the rate can be given', () => {
		const uses = [
			{ currency: 'EUR', rows: 9, orders: 4, waits: false },
			{ currency: 'USD', rows: 30, orders: 12, waits: true },
		];
		expect(idsOf({ currencies: uses })).toEqual(['waiting', 'running', 'limits']);
		expect(idsOf({ currencies: uses.slice(0, 1) })).toEqual(['running', 'limits']);
		const [waiting] = dataNotes(overviewData({ currencies: uses }), speech);
		expect(waiting?.title).toBe('12\u00a0orders in USD wait for an exchange rate.');
		expect(waiting?.action?.href).toContain('/data');
	});

	test('a short history comes first', () => {
		expect(idsOf({ thresholds: { ...thresholds, provisional: true } })[0]).toBe('short');
	});
});
