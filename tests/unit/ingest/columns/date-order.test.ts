import { expect, test } from 'vitest';
import { imported } from '#tests/support/ingest.ts';

/** The order in force for these dates, and whether it is asked. */
async function orderOf(dates: readonly string[], times: readonly string[] = []): Promise<string> {
	const rows = dates.map((date, i) => `${i},7,"${date}",${times[i] ?? ''},5`);
	const { mapping } = await imported(
		`order_id,customer_id,order_date,order_time,total\n${rows.join('\n')}\n`,
	);
	const asked = mapping.questions.some(({ code }) => code === 'date-order');
	return `${mapping.columns[2]!.dateOrder} ${asked ? 'asked' : 'sure'}`;
}

test('days over 12 in both places contradict each other: it is asked', async () => {
	expect(await orderOf(['13/01/2025', '01/13/2025'])).toBe('dmy asked');
	expect(await orderOf(['13/01/2025', '01/13/2025', '01/14/2025'])).toBe('mdy asked');
	expect(await orderOf(['13/01/2025', '01/02/2025'])).toBe('dmy sure');
});

test('a year of two digits may come first', async () => {
	expect(await orderOf(['99-12-31', '99-11-30'])).toBe('ymd sure');
	expect(await orderOf(['25-01-31', '25-02-01', '25-02-02'])).toBe('ymd asked');
	expect(await orderOf(['13/01/25', '14/02/25', '15/02/25'])).toBe('dmy sure');
	expect(await orderOf(['25-01-31'])).toBe('dmy asked');
	expect(await orderOf(['25-01-31', '25-01-31'])).toBe('dmy asked');
	expect(await orderOf(['25-01-31', '26-01-30'])).toBe('dmy asked');
	expect(await orderOf(['25-01-2031'])).toBe('dmy sure');
	expect(await orderOf(['01-25-31'])).toBe('mdy sure');
});

test('AM and PM in a column of their own propose the month first', async () => {
	const dates = ['03/04/2025', '05/06/2025'];
	expect(await orderOf(dates, ['2:30 PM', '9:05 AM'])).toBe('mdy asked');
	expect(await orderOf(dates, ['14:30', '09:05'])).toBe('dmy asked');
});

test('moments written as one number are dates', async () => {
	expect(await orderOf(['20250131143000', '20250201090000'])).toBe('ymd sure');
});
