import { textColumn } from '#core/columns/text-column-writer.ts';
import { textValues } from '#core/columns/text-column.ts';
import { sourceById } from '../sources/recognise-source.ts';
import type { RawBlock } from '../table/raw-table.ts';
import { VOIDED } from '../values/status-words.ts';
import type { FileContext } from './file-context.ts';
import { statusParts } from './status-cells.ts';
import { withoutBuyer } from './text-fields.ts';
import type { TextFields } from './text-fields.ts';

/**
 * Rows below zero that name the order they give back belong to that order. Where the source lists
 * all that the shop pays, only its refunds do; other payments are no sales.
 */
export function readRowsBelowZero(
	raw: RawBlock,
	context: FileContext,
	text: TextFields,
	totals: Float64Array | undefined,
): void {
	if (totals?.some((total) => total < 0) !== true) return;
	const own = ownPayments(context, text, totals);
	const column = context.feeds.get('refundOf')?.[0];
	if (column === undefined || text.orderId === undefined) return;
	const given = textValues(raw.columns[column.index]!);
	const ids = textValues(text.orderId).map((id, row) =>
		totals[row]! < 0 && own?.[row] !== true && given[row] !== '' ? given[row]! : id,
	);
	text.orderId = textColumn(ids);
}

/** Marks what the shop pays for itself as void; null where the source lists no such rows. */
function ownPayments(
	{ mapping }: FileContext,
	text: TextFields,
	totals: Float64Array,
): readonly boolean[] | null {
	const payouts = sourceById(mapping.source)?.payouts;
	if (payouts === undefined || text.status === undefined) return null;
	const words = textValues(text.status);
	const own = words.map(
		(word, row) =>
			totals[row]! < 0 && !statusParts(word).some((part) => payouts.refunds.includes(part)),
	);
	text.status = textColumn(words.map((word, row) => (own[row] === true ? VOIDED : word)));
	withoutBuyer(text, (row) => totals[row]! < 0);
	return own;
}
