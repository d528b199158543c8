import { dollarOf } from '#core/money/currency.ts';
import type { Mapping, Question } from '#ingest/mapping.ts';

/** A question that the file leaves open, as the report tells it. */
export interface OpenQuestion {
	readonly code: Question['code'];
	/** Header of the column that it is about. */
	readonly column: string;
	/** Up to three values that show it; the word, where a word is asked about. */
	readonly examples: readonly string[];
	/** Rows that hold the word; null where the whole column is asked about. */
	readonly rows: number | null;
	/** What it was taken for. */
	readonly answer: string | null;
}

/** The questions that the app would ask, each with the answer that is in force. */
export function openQuestions(mapping: Mapping, currency: string): OpenQuestion[] {
	return mapping.questions.map((question) => {
		const { header = '', samples = [] } = mapping.columns[question.column] ?? {};
		const isWord = 'word' in question;
		return {
			code: question.code,
			column: header,
			examples: isWord ? [question.word] : 'examples' in question ? question.examples : samples,
			rows: isWord ? question.rows : null,
			answer: answerTo(question, mapping, currency),
		};
	});
}

function answerTo(question: Question, mapping: Mapping, currency: string): string | null {
	const column = mapping.columns[question.column];
	switch (question.code) {
		case 'date-order':
			return column?.dateOrder ?? null;
		case 'decimal-mark':
			return column?.decimal ?? null;
		case 'amount-meaning':
			return column?.field ?? null;
		case 'currency':
			return mapping.currency ?? dollarOf(currency).code;
		case 'instrument':
			return mapping.constants.instrument ?? null;
		case 'status-word':
			return mapping.statusWords[question.word] ?? null;
		case 'touch-word':
			return mapping.touchTypes[question.word] ?? null;
	}
}
