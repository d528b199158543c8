import type { ImportEntry } from '#engine/engine-state.svelte.ts';
import type { ImportWords } from '#features/data/import-words.ts';
import type { Format } from '#i18n/format.ts';
import type { dataPage } from '#i18n/messages/data.ts';

export interface HistoryRow {
	readonly id: number;
	readonly file: string;
	/** Kind and channel. */
	readonly kind: string;
	readonly period: string;
	readonly imported: string;
	readonly rows: string;
	/** What became of the other rows. */
	readonly others: string;
	readonly hasRejected: boolean;
	readonly entry: ImportEntry;
}

/** Imports with the newest first. */
export function historyRows(
	imports: readonly ImportEntry[],
	words: (typeof dataPage)['id'],
	kindWords: ImportWords['shortKinds'],
	format: Format,
): HistoryRow[] {
	return imports.toReversed().map((entry) => {
		const { record, outcome } = entry;
		const { firstDay, lastDay } = record;
		const { history } = words;
		const count = (value: number | undefined, say: (rows: string) => string) =>
			value === undefined || value === 0 ? [] : [say(format.number(value))];
		return {
			id: record.id,
			file: record.file,
			kind: [kindWords[record.kind], ...(record.channel === null ? [] : [record.channel])].join(
				' · ',
			),
			period:
				firstDay === null || lastDay === null
					? history.noPeriod
					: format.dayRange(firstDay, lastDay),
			imported: format.day(record.importedDay),
			rows: format.number(outcome?.accepted ?? record.rows.read - record.rows.rejected),
			others: [
				...count(outcome?.changed, history.changed),
				...count(outcome?.duplicate, history.duplicate),
				...count(outcome?.waiting, history.waiting),
				...count(record.rows.rejected, history.rejected),
			].join(', '),
			hasRejected: record.rows.rejected > 0,
			entry,
		};
	});
}
