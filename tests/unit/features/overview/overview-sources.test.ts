import { expect, test } from 'vitest';
import { overviewSources } from '#features/overview/overview-sources.ts';
import { createFormat } from '#i18n/format.ts';
import { numberInputs } from '#i18n/messages/number-inputs.ts';
import { overviewData } from './overview-data.ts';

const sources = (changes: Parameters<typeof overviewData>[0]) =>
	overviewSources(overviewData(changes), createFormat('en', 'IDR'), numberInputs.en);

test('numbers about stages name the date and the limits that they rest on', () => {
	expect(sources({}).band.inputs?.map(({ label }) => label)).toEqual([
		'Facts up to',
		'Lost after',
		'At risk after',
		'Loyal from',
		'Where the limits come from',
	]);
});

test('whoever is left out is counted, and nobody is named where all are in', () => {
	const { totals } = overviewData({});
	const some = sources({
		hasMoney: true,
		totals: { ...totals, refundOnly: 12, anonymousOrders: 3, anonymousRevenue: 150_000_00 },
	});
	expect(some.band.leftOut).toEqual([
		'12\u00a0people known by refunds only: their orders are from before the data.',
		'3\u00a0orders without a buyer’s name, worth IDR\u00a0150,000.',
	]);
	const all = sources({ totals: { ...totals, refundOnly: 0, anonymousOrders: 0 } });
	expect(all.band.leftOut).toEqual([]);
});
