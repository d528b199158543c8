import { describe, expect, test } from 'vitest';
import { importWords } from '#features/data/import-words.ts';
import { numberInWords } from '#features/data/number-words.ts';
import { dayAs, questionView, readAs } from '#features/data/question-view.ts';
import { dayFromCivil } from '#core/calendar/day.ts';
import { createFormat } from '#i18n/format.ts';
import type { ColumnMapping, Mapping, Question } from '#ingest/mapping.ts';

const column: ColumnMapping = {
	index: 0,
	header: 'Total',
	field: 'total',
	confidence: 'check',
	samples: ['82.500'],
	note: null,
	rank: 0,
	dateOrder: null,
	decimal: ',',
};

function ask(question: Question, changes: Partial<ColumnMapping> = {}, locale: 'id' | 'en' = 'en') {
	const mapping: Mapping = {
		source: null,
		currency: null,
		timeZone: null,
		constants: {},
		fillDown: [],
		joined: null,
		remedies: [],
		kind: 'orders',
		columns: [{ ...column, ...changes }],
		statusWords: { dikonfirmasi: 'valid' },
		touchTypes: {},
		channel: null,
		questions: [question],
	};
	return questionView(question, mapping, importWords(locale), createFormat(locale, 'IDR'));
}

describe('a number in words', () => {
	test('is spelled the way it is said in each language', () => {
		expect(numberInWords(82_500, 'en')).toBe('eighty-two thousand five hundred');
		expect(numberInWords(82_500, 'id')).toBe('delapan puluh dua ribu lima ratus');
		expect(numberInWords(1_250_000, 'en')).toBe('one million two hundred fifty thousand');
		expect(numberInWords(1_111, 'id')).toBe('seribu seratus sebelas');
		expect(numberInWords(17_100, 'id')).toBe('tujuh belas ribu seratus');
		expect(numberInWords(0, 'en')).toBe('zero');
	});

	test('is left out where it has decimals or no sense', () => {
		expect(numberInWords(82.5, 'en')).toBeNull();
		expect(numberInWords(-1, 'en')).toBeNull();
		expect(numberInWords(NaN, 'id')).toBeNull();
	});
});

describe('a question about the decimal mark', () => {
	const question: Question = { code: 'decimal-mark', column: 0, examples: ['82.500'] };

	test('asks in words and offers both readings, the one in force pressed', () => {
		const view = ask(question);
		expect(view?.title).toBe('Does 82.500 mean eighty-two thousand five hundred?');
		expect(view?.answers.map(({ label, pressed }) => [label, pressed])).toEqual([
			['Yes, IDR\u00a082,500', true],
			['No, 82.5', false],
		]);
	});

	test('answers with the mark that stands before the decimals', () => {
		expect(ask(question)?.answers.map(({ edit }) => edit)).toEqual([
			{ type: 'decimal', column: 0, mark: ',' },
			{ type: 'decimal', column: 0, mark: '.' },
		]);
	});

	test('reads a comma as thousands where the file writes it so', () => {
		const view = ask({ ...question, examples: ['82,500'] }, { decimal: '.' });
		expect(view?.title).toBe('Does 82,500 mean eighty-two thousand five hundred?');
		expect(view?.answers[0]).toMatchObject({ pressed: true, edit: { mark: '.' } });
	});

	test('speaks Indonesian', () => {
		expect(ask(question, {}, 'id')?.title).toBe(
			'Apakah 82.500 berarti delapan puluh dua ribu lima ratus?',
		);
	});
});

test('a text means another number under another mark', () => {
	expect(readAs('Rp 82.500', ',')).toBe(82_500);
	expect(readAs('82.500', '.')).toBe(82.5);
	expect(readAs('1.250.000,75', ',')).toBe(1_250_000.75);
	expect(readAs('gratis', '.')).toBeNull();
});

describe('a question about the order of day and month', () => {
	test('shows both days written out', () => {
		const view = ask(
			{ code: 'date-order', column: 0, examples: ['03/04/2025', '05/04/2025', '01/02/2025'] },
			{ field: 'orderedAt', dateOrder: 'dmy' },
		);
		expect(view?.answers.map(({ label }) => label)).toEqual([
			'Day first: 3 April 2025',
			'Month first: 4 March 2025',
		]);
		expect(view?.text).toContain('03/04/2025, 05/04/2025, 01/02/2025');
	});

	test('may be answered with the year first where all examples allow it', () => {
		const column = { field: 'orderedAt', dateOrder: 'dmy' } as const;
		const labels = (...examples: string[]) =>
			ask({ code: 'date-order', column: 0, examples }, column)?.answers.map(({ id }) => id);
		expect(labels('25-01-31')).toEqual(['ymd', 'dmy', 'mdy']);
		expect(labels('25-01-31', '25-13-24')).toEqual(['dmy', 'mdy']);
		expect(labels('03/04/2025')).toEqual(['dmy', 'mdy']);
	});

	test('may be answered with the year first where that is in force', () => {
		const view = ask(
			{ code: 'date-order', column: 0, examples: ['25-01-31'] },
			{ field: 'orderedAt', dateOrder: 'ymd' },
		);
		expect(view?.answers.map(({ label }) => label)).toEqual([
			'Year first: 31 January 2025',
			'Day first: 25 January 2031',
			'Month first',
		]);
	});

	test('knows two-digit years and texts that are no date', () => {
		expect(dayAs('3-4-25 10:15', 'dmy')).toBe(dayFromCivil(2025, 4, 3));
		expect(dayAs('kemarin', 'dmy')).toBeNull();
		expect(dayAs('03/04', 'mdy')).toBeNull();
	});
});

test('a status word is asked about with its rows; the meaning in force is pressed', () => {
	const view = ask({ code: 'status-word', column: 0, word: 'dikonfirmasi', rows: 12 });
	expect(view?.title).toBe('What does “dikonfirmasi” mean?');
	expect(view?.text).toBe('Written in 12\u00a0rows.');
	expect(view?.answers.filter(({ pressed }) => pressed).map(({ id }) => id)).toEqual(['valid']);
});

test('a status word called like a property of every object is only a word', () => {
	const view = ask({ code: 'status-word', column: 0, word: 'constructor', rows: 1 });
	expect(view?.answers.some(({ pressed }) => pressed)).toBe(false);
});
