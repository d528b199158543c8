import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textColumn } from '#core/columns/text-column-writer.ts';
import { textValues } from '#core/columns/text-column.ts';
import { isCleanColumn } from '#ingest/values/clean-column.ts';
import { customerText, identityText, normaliseEmail } from '#ingest/values/contact-text.ts';
import { normalisePhone } from '#ingest/values/phone-text.ts';

const STORED = {
	email: normaliseEmail,
	phone: (text: string) => (text === '' ? '' : normalisePhone(text, 'ID')),
	customerId: customerText,
	username: customerText,
	name: identityText,
} as const;

const written = fc.oneof(
	fc.constantFrom('', '-', 'n/a', 'NULL', '***', 'r***a', '+628123456789', '08123456789', 'Nina'),
	fc.constantFrom(
		'0',
		'000',
		'guest',
		'Umum',
		'walk-in',
		'C10',
		'noemail@x.co',
		'+620812345678',
		'+11111111',
	),
	fc.constantFrom('ani@example.com', 'Ani@Example.com', 'a@b', '@b.c', 'a@b.', 'a@@b.co', "'=x"),
	fc.string({ unit: 'grapheme', maxLength: 20 }),
	fc.stringMatching(/^[a-z0-9._-]{1,8}@[a-z0-9.-]{1,10}$/),
	fc.stringMatching(/^\+\d{6,17}$/),
);

for (const [field, normalise] of Object.entries(STORED)) {
	test(`a ${field} column called clean is one that normalising leaves alone`, () => {
		fc.assert(
			fc.property(fc.array(written, { minLength: 1, maxLength: 4 }), (texts) => {
				const column = textColumn(texts);
				if (!isCleanColumn(field as keyof typeof STORED, column.strings)) return;
				const kept = textValues(column);
				expect(kept.map(normalise)).toEqual(kept);
			}),
			{ seed: 20, numRuns: 2000 },
		);
	});
}

test('plain columns are called clean', () => {
	const clean = (field: keyof typeof STORED, text: string) =>
		isCleanColumn(field, textColumn([text, '']).strings);
	expect(clean('email', 'ani.lestari@example.com')).toBe(true);
	expect(clean('phone', '+6281234567890')).toBe(true);
	expect(clean('customerId', 'C127091')).toBe(true);
	expect(clean('customerId', '***')).toBe(false);
});
