import { describe, expect, test } from 'vitest';
import { foldBatches } from '#core/dataset/fold.ts';
import { report } from '#core/report/report.ts';
import { batchOf, day, settingsOf } from '#tests/support/factories.ts';
import type { Row } from '#tests/support/factories.ts';

const ORDERS: readonly Row[] = [
	{ customerId: 'ani', orderedAt: '2025-01-05', total: 10_000, channel: 'Instagram' },
	{ customerId: 'budi', orderedAt: '2025-01-10', total: 30_000, channel: 'Toko' },
	{ customerId: 'cici', orderedAt: '2025-01-12', total: 20_000, channel: 'Toko' },
];

function value(spend: readonly Row[], orders = ORDERS) {
	const batches = [batchOf({ id: 1, orders }), batchOf({ id: 2, spend })];
	const settings = settingsOf({ currency: 'USD', margin: 0.5 });
	return report(foldBatches(batches, settings), day('2025-01-31'), 'test');
}

describe('value in the report', () => {
	const document = value([{ day: '2025-01-02', channel: 'Instagram', spend: 2_500 }]);

	test('has stages and channels in major units', () => {
		expect(document.value.byStage).toEqual([
			{ stage: 'new', buyers: 3, total: 300, perCustomer: 100 },
		]);
		expect(document.value.byChannel).toEqual([
			{ channel: 'Instagram', buyers: 1, total: 50, perCustomer: 50 },
			{ channel: 'Toko', buyers: 2, total: 250, perCustomer: 125 },
		]);
	});

	test('has what each channel cost; ratios only where enough people are old enough', () => {
		expect(document.value.cac).toEqual([
			{
				channel: 'Instagram',
				spend: 25,
				newCustomers: 1,
				cac: 25,
				clvToCac: null,
				paybackMonths: null,
			},
		]);
	});

	test('without costs has none and says why', () => {
		const { value: part, reasons } = value([]);
		expect(part.cac).toEqual([]);
		expect(reasons['value.cac']).toBe('no-costs');
	});

	test('without amounts has no value at all', () => {
		const orders = ORDERS.map(({ total: _, ...row }) => row);
		const { value: part, reasons } = value([], orders);
		expect(part).toMatchObject({ byStage: null, byChannel: null, cac: null });
		expect(reasons['value.byChannel']).toBe('no-amounts');
	});
});
