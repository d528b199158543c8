import { TOUCH_TYPES } from '#core/columns/touch-types.ts';
import type { OrderStatus } from '#core/dataset/rows/import-record.ts';
import type { ImportWords } from '#features/data/import-words.ts';
import type { QuestionView } from '#features/data/question-view.ts';
import type { Format } from '#i18n/format.ts';
import type { Mapping, Question } from '#ingest/mapping.ts';

const STATUSES: readonly OrderStatus[] = ['valid', 'pending', 'void', 'refunded'];

/** What a word for the state of an order means. */
export function statusQuestion(
	{ word, rows, column }: Extract<Question, { word: string }>,
	mapping: Mapping,
	words: ImportWords,
	format: Format,
): QuestionView {
	const ask = words.questions;
	const inForce = new Map(Object.entries(mapping.statusWords)).get(word);
	return {
		id: `status ${column} ${word}`,
		title: ask.status(word),
		text: ask.statusRows(format.count(rows, 'rows')),
		answers: STATUSES.map((status) => ({
			id: status,
			label: ask.statusAnswers[status],
			pressed: inForce === status,
			edit: { type: 'status', word, status },
		})),
	};
}

/** What a word for an interaction means. */
export function touchQuestion(
	{ word, rows, column }: Extract<Question, { word: string }>,
	{ touchTypes }: Mapping,
	words: ImportWords,
	format: Format,
): QuestionView {
	const inForce = new Map(Object.entries(touchTypes)).get(word);
	return {
		id: `touch ${column} ${word}`,
		title: words.touches.ask(word),
		text: words.questions.statusRows(format.count(rows, 'rows')),
		answers: TOUCH_TYPES.map((touch) => ({
			id: touch,
			label: words.touches.types[touch],
			pressed: inForce === touch,
			edit: { type: 'touch', word, touch },
		})),
	};
}
