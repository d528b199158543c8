import { describe, expect, test } from 'vitest';
import { foldBatches } from '#core/dataset/fold.ts';
import { batchOf, settingsOf } from '#tests/support/factories.ts';

const PEOPLE = [
	{ customerId: '7', name: 'Ibu Ani Wijaya', email: 'ani@example.com', phone: '+6281234567890' },
	{ customerId: '8', name: 'Budi', username: 'budi88' },
	{ customerId: '9', name: 'Citra' },
	{ customerId: '10', name: 'Citra' },
];

/** Customer id of the one who is found for the text, or null. */
function referrerOf(referredBy: string, by = 'new'): string | null {
	const contacts = [...PEOPLE, { customerId: 'new', name: 'Baru', referredBy }];
	const { customers } = foldBatches([batchOf({ contacts })], settingsOf());
	const found = customers.referrer[contacts.findIndex(({ customerId }) => customerId === by)]!;
	return found < 0 ? null : contacts[found]!.customerId;
}

describe('who brought a customer is found', () => {
	test.each([
		['by e-mail, whatever its case', 'Ani@Example.COM', '7'],
		['by the e-mail in an address with a name', 'Ani <ani@example.com>', '7'],
		['by phone with the national prefix', '0812-3456-7890', '7'],
		['by phone with the country’s number', '62 812 3456 7890', '7'],
		['by phone in international form', '+62 (812) 3456-7890', '7'],
		['by phone without any prefix', '81234567890', '7'],
		['by customer id', '8', '8'],
		['by user name', 'budi88', '8'],
		['by user name with an at sign', '@budi88', '8'],
		['by name, without title and accents', 'bpk. BUDÍ', '8'],
	])('%s', (_, text, id) => {
		expect(referrerOf(text)).toBe(id);
	});

	test.each([
		['a name that two customers have', 'Citra'],
		['a name that nobody has', 'Dewi'],
		['an e-mail of nobody', 'nobody@example.com'],
		['a part of a number', '34567890'],
		['a placeholder', '-'],
		['spaces', '   '],
	])('but not by %s', (_, text) => {
		expect(referrerOf(text)).toBeNull();
	});

	test('never as their own', () => {
		expect(referrerOf('new')).toBeNull();
	});
});

test('a customer id means nothing in a list of another source', () => {
	const { customers } = foldBatches(
		[
			batchOf({ id: 1, source: 'till', contacts: PEOPLE }),
			batchOf({ id: 2, source: 'web', contacts: [{ email: 'x@example.com', referredBy: '8' }] }),
		],
		settingsOf(),
	);
	expect(customers.referrer[4]).toBe(-1);
});

test('a name that a customer had before still leads to them', () => {
	const { customers } = foldBatches(
		[
			batchOf({ id: 1, contacts: PEOPLE }),
			batchOf({ id: 2, contacts: [{ customerId: '8', name: 'Budi Santoso' }] }),
			batchOf({ id: 3, contacts: [{ customerId: 'new', referredBy: 'budi' }] }),
		],
		settingsOf(),
	);
	expect(customers.referrer[4]).toBe(1);
});

test('a later list corrects who brought a customer', () => {
	const contacts = (referredBy: string) => [{ customerId: 'new', referredBy }];
	const { customers } = foldBatches(
		[
			batchOf({ id: 1, contacts: PEOPLE }),
			batchOf({ id: 2, contacts: contacts('7') }),
			batchOf({ id: 3, contacts: contacts('8') }),
		],
		settingsOf(),
	);
	expect(customers.referrer[4]).toBe(1);
});
