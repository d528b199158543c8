import fc from 'fast-check';
import { expect, test } from 'vitest';
import { civilFromDay } from '#core/calendar/day.ts';
import { foldBatches } from '#core/dataset/fold.ts';
import type { Batch } from '#core/dataset/rows/import-record.ts';
import { textOfRow } from '#core/dataset/rows/row-space.ts';
import { correctableRows, rejectedCsv } from '#engine/rejected-csv.ts';
import { checkAsync } from '#tests/support/factories-random.ts';
import { settingsOf } from '#tests/support/factories.ts';
import { imported } from '#tests/support/ingest.ts';

const SETTINGS = settingsOf({ currency: 'USD' });

interface Order {
	readonly day: number;
	readonly cents: number;
	/** What is wrong with the row in the broken file. */
	readonly wrong: 'date' | 'amount' | null;
}

const order: fc.Arbitrary<Order> = fc.record({
	day: fc.integer({ min: 19_000, max: 20_300 }),
	cents: fc.integer({ min: 1, max: 99_999_999 }),
	wrong: fc.constantFrom('date', 'amount', null, null),
});

/** A date that tells its order, an amount that tells its mark. */
const CLEAR: Order = { day: 20_451, cents: 123_456_78, wrong: null };

interface Style {
	readonly dayFirst: boolean;
	readonly comma: boolean;
}

function cells({ day, cents }: Order, index: number, { dayFirst, comma }: Style): string[] {
	const { year, month, day: dayOfMonth } = civilFromDay(day);
	const [first, second] = dayFirst ? [dayOfMonth, month] : [month, dayOfMonth];
	const [group, mark] = comma ? ['.', ','] : [',', '.'];
	const whole = String(Math.trunc(cents / 100)).replace(/\B(?=(\d{3})+$)/g, group);
	const amount = `${whole}${mark}${String(cents % 100).padStart(2, '0')}`;
	return [`A-${index}`, `b${index}@example.com`, `${first}/${second}/${year}`, `"${amount}"`];
}

function file(orders: readonly Order[], style: Style, broken: boolean): string {
	const rows = orders.map((one, index) => {
		const [id, email, date, amount] = cells(one, index, style);
		const wrong = broken ? one.wrong : null;
		return [
			id,
			email,
			wrong === 'date' ? 'soon' : date,
			wrong === 'amount' ? 'some' : amount,
		].join();
	});
	return `Order ID,Email,Order date,Total\n${rows.join('\n')}\n`;
}

function content(batches: readonly Batch[]): string[] {
	const { orders, rows } = foldBatches(batches, SETTINGS);
	return Array.from({ length: orders.length }, (_, i) =>
		[textOfRow(rows, orders.row[i]!, 'orderId'), orders.day[i], orders.total[i]].join(' '),
	).sort();
}

test('whatever the style, broken rows that are corrected give the data of the unbroken file', async () => {
	const style = fc.record({ dayFirst: fc.boolean(), comma: fc.boolean() });
	await checkAsync(
		fc.record({ some: fc.array(order, { minLength: 1, maxLength: 12 }), how: style }),
		60,
		async ({ some, how }) => {
			const orders = [CLEAR, ...some];
			const whole = await imported(file(orders, how, false), SETTINGS);
			const first = await imported(file(orders, how, true), SETTINGS);
			const { interpretation, table } = first;
			const { reading } = interpretation.record;
			const lines = rejectedCsv(table.headers, correctableRows(interpretation), reading).split(
				'\r\n',
			);
			const corrected = lines.map((line) => {
				const [, index] = /^A-(\d+),/.exec(line) ?? [];
				if (index === undefined) return line;
				const [, , date, amount] = cells(orders[Number(index)]!, Number(index), how);
				return line.replace('soon', date!).replace('some', amount!);
			});
			const batches = [first.batch];
			if (interpretation.rejected.length > 0) {
				const second = await imported(corrected.join('\r\n'), SETTINGS);
				expect(second.interpretation.rejected).toEqual([]);
				batches.push({ ...second.batch, record: { ...second.batch.record, id: 2 } });
			}
			expect(content(batches)).toEqual(content([whole.batch]));
		},
	);
});
