import type { Dataset } from '../dataset/dataset.ts';

/** How each live import was read and what became of its rows. */
export function importReports(dataset: Dataset) {
	return dataset.records.map((record) => {
		const outcome = dataset.outcomes.find(({ importId }) => importId === record.id)!;
		return {
			file: record.file,
			kind: record.kind,
			source: record.source,
			encoding: record.encoding,
			delimiter: record.delimiter,
			headerRow: record.headerRow,
			columns: record.columns,
			rows: {
				layout: record.rows.layout,
				read: outcome.read,
				accepted: outcome.accepted,
				changed: outcome.changed,
				duplicate: outcome.duplicate,
				waiting: outcome.waiting,
				rejected: outcome.rejected,
				anonymous: outcome.anonymous,
			},
			rejectedBy: record.rejectedBy.map(({ code, column, rows, example }) => ({
				code,
				column,
				rows,
				example,
			})),
		};
	});
}
