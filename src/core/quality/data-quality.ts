import { civilFromDay } from '../calendar/day.ts';
import { zoneClock } from '../calendar/zone.ts';
import type { AssembledBatches } from '../dataset/fold.ts';
import { STATUS_VOID } from '../dataset/dataset.ts';
import { isOrderKind } from '../dataset/rows/import-groups.ts';
import { locateRow, textOfRow } from '../dataset/rows/row-space.ts';
import type { ShopSettings } from '../dataset/settings.ts';
import { manyNames } from './many-names.ts';
import { orderFindings } from './order-findings.ts';
import type { Example } from './order-findings.ts';
import { ordersElsewhere } from './orders-elsewhere.ts';
import { QUALITY_LIMITS } from './quality-limits.ts';
import { QUALITY_CODES } from './quality-note.ts';
import type { Finding, MaskedCells, QualityNote } from './quality-note.ts';
import { anonymousRows, futureRows, mixedCurrencies, repeatedRows } from './row-findings.ts';
import { slotsByBatch } from './slots-by-batch.ts';

export interface QualityArgs {
	/** The imports from this position on are looked at; those before it are there already. */
	readonly from: number;
	/** The shop's day by the clock. */
	readonly today: number;
	/** What the sources have hidden, one for each import that is looked at. */
	readonly masked: readonly (readonly MaskedCells[])[];
}

/** What stands out in imports that are about to be saved: only what applies, nothing where all is well. */
export function dataQuality(
	batches: AssembledBatches,
	settings: ShopSettings,
	{ from, today, masked }: QualityArgs,
): QualityNote[] {
	const { rows, records, people, slots, assembled } = batches;
	const clock = zoneClock(settings.timeZone);
	const slotsOf = slotsByBatch(batches);
	const example: Example = (row, what = {}) => {
		const place = locateRow(rows, row);
		return { row: place.block.sourceRow[place.row]!, ...what };
	};
	// A void order may well have nobody: a transfer, a fee.
	const isBuyerless = (slot: number, row: number) => {
		// What waits for an exchange rate is no order yet, but its row may well name somebody.
		if (assembled.row[slot] === -1) return people.customerOfRow[row] === -1;
		return assembled.customer[slot] === -1 && assembled.status[slot] !== STATUS_VOID;
	};
	const notes: QualityNote[] = [];
	for (let index = from; index < records.length; index++) {
		const record = records[index]!;
		const isOrders = isOrderKind(record.kind);
		const blocks = rows.blocks.filter(({ batchIndex }) => batchIndex === index);
		const own = slotsOf[index]!;
		const isAnonymous = isOrders
			? (row: number) => isBuyerless(slots.slotOfRow[row]!, row)
			: (row: number) => people.customerOfRow[row] === -1;
		const hasPeople = isOrders || record.kind === 'contacts' || record.kind === 'touches';
		const hasMoney = ['total', 'lineTotal', 'unitPrice'].some((field) => field in record.columns);
		const findings = [
			...(hasPeople ? anonymousRows(blocks, isAnonymous, example) : []),
			...(masked[index - from] ?? []).map(maskedFinding(record.rows.read)),
			...futureRows(blocks, today, clock, example),
			...(isOrders ? ordersElsewhere(batches, slotsOf, index, clock, example) : []),
			...(isOrders ? orderFindings(assembled, own, hasMoney, example) : []),
			...mixedCurrencies(blocks, settings.currency, example),
			...repeatedRows(record, blocks, slots.slotOfRow, slots.slots, example),
			...manyNames(blocks, people, example),
			...(isOrders ? biggestCustomer(batches, own, example) : []),
		];
		notes.push(...findings.map((finding) => ({ ...finding, candidate: index - from })));
	}
	notes.push(...incompleteMonth(batches, slotsOf, from, example));
	const rank = (note: QualityNote) => QUALITY_CODES.indexOf(note.code);
	return notes.sort((a, b) => rank(a) - rank(b) || a.candidate - b.candidate);
}

function maskedFinding(of: number): (cells: MaskedCells) => Finding {
	return ({ column, rows, exampleRow }) => ({
		code: 'masked',
		count: rows,
		of,
		example: { row: exampleRow, text: column },
	});
}

function biggestCustomer(
	{ rows, people, assembled }: AssembledBatches,
	slots: Int32Array,
	example: Example,
): Finding[] {
	if (slots.length < QUALITY_LIMITS.orders) return [];
	const counts = new Uint32Array(people.customers);
	let biggest = -1;
	for (const slot of slots) {
		const customer = assembled.customer[slot]!;
		if (customer === -1) continue;
		counts[customer]!++;
		if (biggest === -1 || counts[customer]! > counts[biggest]!) biggest = customer;
	}
	if (biggest === -1) return [];
	const count = counts[biggest]!;
	if (count <= slots.length * QUALITY_LIMITS.customerShare) return [];
	const row = assembled.row[slots.find((slot) => assembled.customer[slot] === biggest)!]!;
	const text = (['name', 'email', 'phone', 'username', 'customerId'] as const)
		.map((field) => textOfRow(rows, row, field))
		.find((found) => found !== '');
	const shown = example(row, text === undefined ? {} : { text });
	return [{ code: 'big-customer', count, of: slots.length, example: shown }];
}

/** Where new imports move the beginning of the data into the middle of a month. */
function incompleteMonth(
	{ assembled }: AssembledBatches,
	slotsOf: readonly Int32Array[],
	from: number,
	example: Example,
): QualityNote[] {
	const first = { day: Infinity, slot: -1, batch: -1 };
	slotsOf.forEach((slots, batch) => {
		for (const slot of slots) {
			const day = assembled.day[slot]!;
			if (day < first.day) Object.assign(first, { day, slot, batch });
		}
	});
	if (first.batch < from) return [];
	if (civilFromDay(first.day).day <= QUALITY_LIMITS.firstDayOfMonth) return [];
	const shown = example(assembled.row[first.slot]!, { day: first.day });
	return [{ code: 'first-month', candidate: first.batch - from, count: 1, of: 1, example: shown }];
}
