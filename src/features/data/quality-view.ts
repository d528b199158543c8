import type { ImportSource } from '#core/dataset/rows/import-record.ts';
import type { FileNote } from '#engine/import-contract.ts';
import type { ImportWords } from '#features/data/import-words.ts';
import type { RemedyView } from '#features/data/remedy-view.ts';
import type { Format } from '#i18n/format.ts';
import type { MappingEdit } from '#ingest/mapping.ts';

export interface QualityItem {
	readonly id: string;
	/** What it is and how often. */
	readonly title: string;
	readonly means: string;
	readonly todo: string;
	/** Where it can be seen; '' where there is no single place. */
	readonly where: string;
	/** What puts it right at once, in the file of that number; null: nothing. */
	readonly remedy: (RemedyView & { readonly file: number }) | null;
}

/** What stands out in the files, in words. */
export function qualityView(
	notes: readonly FileNote[],
	files: readonly { readonly id: number; readonly name: string }[],
	words: ImportWords,
	format: Format,
): QualityItem[] {
	const nameOf = new Map(files.map(({ id, name }) => [id, name]));
	return notes.map((note, index) => {
		const { means, todo } = words.quality[note.code];
		const name = files.length > 1 ? (nameOf.get(note.file) ?? '') : '';
		return {
			id: `${note.file} ${note.code} ${index}`,
			title: titleOf(note, words, format),
			means,
			todo,
			where: [name, exampleOf(note, words, format)].filter(Boolean).join(', '),
			remedy: note.sameAs === undefined ? null : oneSource(note.file, note.sameAs, words),
		};
	});
}

function oneSource(file: number, as: ImportSource, { sameSource }: ImportWords) {
	const edit: MappingEdit = { type: 'same-source', as };
	return { id: 'same-source', file, label: sameSource.apply, edit };
}

function titleOf({ code, count, of, example }: FileNote, words: ImportWords, format: Format) {
	const { quality } = words;
	const rows = format.count(count, 'rows');
	const orders = format.count(count, 'orders');
	const share = format.percent(count / of);
	const text = example?.text ?? '';
	const day = example?.day === undefined ? '' : format.day(example.day);
	switch (code) {
		case 'no-buyer':
			return quality[code].title(rows, share);
		case 'masked':
		case 'mixed-currencies':
			return quality[code].title(rows, share, text);
		case 'future-date':
		case 'repeated':
			return quality[code].title(rows);
		case 'one-day':
			return quality[code].title(orders, share, day);
		case 'first-month':
			return quality[code].title(day);
		case 'huge-total':
		case 'tiny-total':
		case 'no-amount':
			return quality[code].title(orders);
		case 'zero-total':
		case 'many-void':
			return quality[code].title(orders, share);
		case 'many-names':
			return quality[code].title(format.number(count), text);
		case 'counted-twice':
			return quality[code].title(orders, text);
		case 'big-customer':
			return quality[code].title(orders, share, text);
	}
}

/** Row of the file, with the amount or the day where one stands there. */
function exampleOf({ code, example }: FileNote, { quality }: ImportWords, format: Format): string {
	if (example === null) return '';
	const row = format.number(example.row);
	if (example.amount !== undefined) {
		return quality.exampleText(row, format.money(example.amount));
	}
	return code === 'future-date' && example.day !== undefined
		? quality.exampleText(row, format.day(example.day))
		: quality.example(row);
}
