import type { MappedField } from '#core/columns/field-parts.ts';
import type { RecordKind } from '#core/columns/fields.ts';
import { questionId, questionView, type QuestionView } from '#features/data/question-view.ts';
import type { ImportWords } from '#features/data/import-words.ts';
import { namedCurrencies } from '#features/settings/choices.ts';
import type { Format } from '#i18n/format.ts';
import type { ColumnMapping, ColumnNote, Mapping, Question } from '#ingest/mapping.ts';
import { targetsOf } from '#core/columns/field-parts.ts';
import type { MappingColumn, MappingTarget } from '#ui/import/mapping.ts';

export interface ColumnView {
	readonly index: number;
	readonly column: MappingColumn;
	readonly questions: readonly (QuestionView & { readonly open: boolean })[];
}

export interface MappingView {
	readonly kinds: readonly { readonly value: RecordKind; readonly label: string }[];
	readonly targets: readonly MappingTarget[];
	readonly used: readonly ColumnView[];
	/** Used, too, but the source is known and nothing about them is open: nobody need look. */
	readonly recognised: readonly ColumnView[];
	readonly unused: readonly ColumnView[];
	/** The kind has channels, and the file has no column for them. */
	readonly asksChannel: boolean;
	/** What amounts without a currency are in; null where the kind has no money. */
	readonly currency: {
		readonly value: string;
		readonly options: readonly { readonly value: string; readonly label: string }[];
	} | null;
}

/** The value of the currency that all of the shop is in. */
const AS_THE_SHOP = '';

const KINDS: readonly RecordKind[] = [
	'orders',
	'lines',
	'contacts',
	'touches',
	'surveys',
	'spend',
	'products',
];

/** The value of the target that leaves a column out. */
const IGNORED = '';

const SHARES = { certain: 1, likely: 0.75, check: 0.5, unknown: 0.15 } as const;

/** @param answered questions that the owner has answered; they stay, to be answered otherwise */
export function mappingView(
	mapping: Mapping,
	answered: readonly Question[],
	words: ImportWords,
	format: Format,
): MappingView {
	const fields = targetsOf(mapping.kind);
	const open = new Set(mapping.questions.map(questionId));
	const questions = [
		...mapping.questions,
		...answered.filter((question) => !open.has(questionId(question))),
	];
	const columns = mapping.columns.map((column): ColumnView => {
		const shown = questions
			.filter((question) => question.column === column.index && column.field !== null)
			.flatMap((question) => {
				const view = questionView(question, mapping, words, format);
				return view === null ? [] : [{ ...view, open: open.has(questionId(question)) }];
			});
		const settled = shown.length > 0 && shown.every((question) => !question.open);
		return {
			index: column.index,
			column: shownColumn(column, settled, words, format),
			questions: shown,
		};
	});
	// A column that is left out against its header is worth a look, too.
	const isUsed = ({ column }: ColumnView) =>
		column.target !== IGNORED || column.confidence === 'check';
	const isRecognised = ({ questions: shown }: ColumnView) =>
		mapping.source !== null && shown.length === 0;
	return {
		kinds: KINDS.map((value) => ({ value, label: words.kinds[value] })),
		targets: [
			{ value: IGNORED, label: words.ignore },
			...fields.map((field) => ({ value: field, label: words.fields[field] })),
		],
		used: columns.filter((column) => isUsed(column) && !isRecognised(column)),
		recognised: columns.filter((column) => isUsed(column) && isRecognised(column)),
		unused: columns.filter((column) => !isUsed(column)),
		asksChannel:
			fields.includes('channel') && !mapping.columns.some(({ field }) => field === 'channel'),
		currency: fields.includes('currency') ? currencyChoice(mapping, words, format) : null,
	};
}

function currencyChoice({ currency }: Mapping, words: ImportWords, format: Format) {
	const others = namedCurrencies(currency ?? format.currency, format.locale);
	return {
		value: currency ?? AS_THE_SHOP,
		options: [
			{ value: AS_THE_SHOP, label: words.shopCurrency(format.currency) },
			...others.filter(({ value }) => value !== format.currency || value === currency),
		],
	};
}

/** The currency behind a choice; null: the shop's. */
export function currencyOfChoice(value: string): string | null {
	return value === AS_THE_SHOP ? null : value;
}

/** The field behind a chosen target; null: ignored. */
export function fieldOf(target: string, kind: RecordKind): MappedField | null {
	return targetsOf(kind).find((field) => field === target) ?? null;
}

/** @param settled the owner has answered what was open */
function shownColumn(
	column: ColumnMapping,
	settled: boolean,
	words: ImportWords,
	format: Format,
): MappingColumn {
	const { index, header, samples, field, note } = column;
	const confidence = settled ? 'certain' : column.confidence;
	return {
		id: String(index),
		header,
		samples: [...samples, '', '', ''].slice(0, 3),
		target: field ?? IGNORED,
		confidence,
		share: SHARES[confidence],
		note: note === null ? undefined : noteText(note, words, format),
	};
}

function noteText(note: ColumnNote, words: ImportWords, format: Format): string {
	const { notes, source } = words;
	switch (note.code) {
		case 'kept-as-text':
			return notes.keptAsText;
		case 'date-order':
			return notes.dateOrder[note.order];
		case 'date-number':
			return notes.dateNumber[note.form];
		case 'decimal-mark':
			return notes.decimal[note.mark];
		case 'style-of-file':
			return notes.styleOfFile(styleText(note, words), note.file);
		case 'counted-once-per-order':
			return notes.oncePerOrder;
		case 'summed-per-order':
			return notes.summed;
		case 'taken-off':
			return source.takenOff;
		case 'price-times-quantity':
			return notes.priceTimes;
		case 'one-score-each':
			return notes.oneScoreEach;
		case 'names-no-order':
			return notes.namesNoOrder;
		case 'sum-of-orders':
			return notes.sumOfOrders;
		case 'may-hold-personal-data':
			return notes.personal;
		case 'status-words':
			return notes.statusWords(format.number(note.words));
	}
}

function styleText(
	{ order, mark }: Extract<ColumnNote, { code: 'style-of-file' }>,
	{ notes }: ImportWords,
): string {
	if (order !== null) return notes.dateOrder[order];
	return mark === null ? '' : notes.decimal[mark];
}
