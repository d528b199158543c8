import { describe, expect, test } from 'vitest';
import type { CustomerIdentity } from '#core/customers/customer-identities.ts';
import { decisionText, identityView } from '#features/customers/identity-view.ts';
import { suggestionView } from '#features/customers/suggestion-view.ts';
import { createFormat } from '#i18n/format.ts';
import { identity } from '#i18n/messages/identity.ts';
import { customerRow, plain } from './fixtures.ts';

const words = { text: identity.en, format: createFormat('en', 'IDR') };

function identityOf(changes: Partial<CustomerIdentity> = {}): CustomerIdentity {
	return {
		key: 'id:till:7',
		contacts: [
			{ field: 'customerId', value: '7' },
			{ field: 'phone', value: '+62812' },
		],
		name: 'Ani',
		files: [{ file: 'till.csv', rows: 3 }],
		rows: 3,
		orders: 2,
		reason: null,
		...changes,
	};
}

const WEB = identityOf({
	key: 'email:ani@example.com',
	contacts: [{ field: 'email', value: 'ani@example.com' }],
	name: '',
	files: [{ file: 'web.csv', rows: 1 }],
	rows: 1,
	orders: 1,
	reason: { with: 0, key: 'phone:+62812' },
});

describe('who is one person, in words', () => {
	test('each identity says where it was read and by which key it was joined', () => {
		const view = identityView(words, { identities: [identityOf(), WEB], decisions: [] })!;
		expect(plain(view.title)).toBe('One person from 2 files');
		expect(view.canSplit).toBe(true);
		expect(view.lines).toMatchObject([
			{
				key: 'id:till:7',
				title: 'Ani',
				contacts: ['customer number 7', 'phone +62812'],
				reason: null,
			},
			{
				key: 'email:ani@example.com',
				title: 'ani@example.com',
				contacts: ['e-mail ani@example.com'],
				reason: 'Same phone as Ani: +62812',
			},
		]);
		expect(view.lines.map(({ read }) => plain(read))).toEqual([
			'till.csv; 2 orders, 3 rows',
			'web.csv; 1 order, 1 row',
		]);
	});

	test('the owner’s own word is said to be theirs', () => {
		const joined = { ...WEB, reason: { with: 0, key: null } };
		const { lines } = identityView(words, { identities: [identityOf(), joined], decisions: [] })!;
		expect(lines[1]!.reason).toBe('You said that this is the same person as Ani');
	});

	test('one identity in two files names the key that both have', () => {
		const both = identityOf({
			files: [
				{ file: 'a.csv', rows: 1 },
				{ file: 'b.csv', rows: 1 },
			],
		});
		const view = identityView(words, { identities: [both], decisions: [] })!;
		expect([view.canSplit, view.lines[0]!.reason]).toEqual([
			false,
			'Same customer number in each file: 7',
		]);
	});

	test('nothing joined and nothing decided needs no words', () => {
		expect(identityView(words, { identities: [identityOf()], decisions: [] })).toBeNull();
	});

	test('many files and keys are cut short', () => {
		const files = Array.from({ length: 5 }, (_, i) => ({ file: `${i}.csv`, rows: 1 }));
		const contacts = Array.from({ length: 6 }, (_, i) => ({
			field: 'phone' as const,
			value: `+6281${i}`,
		}));
		const { lines } = identityView(words, {
			identities: [identityOf({ files, contacts })],
			decisions: [],
		})!;
		expect(lines[0]!.read).toContain('0.csv, 1.csv, 2.csv, and 2 more');
		expect(lines[0]!.contacts).toHaveLength(5);
	});

	test.each([
		[{ type: 'apart', key: 'id:a%3Ab:7' }, 'Split off: customer number 7'],
		[
			{ type: 'together', a: 'email:a@x.id', b: 'phone:+62' },
			'Same person: e-mail a@x.id and phone +62',
		],
		[
			{ type: 'distinct', a: 'username:shop:ani', b: 'phone:+62' },
			'Two people: username ani and phone +62',
		],
	] as const)('the decision %o is "%s"', (rule, text) => {
		expect(decisionText(words, rule)).toBe(text);
	});
});

test('two customers stand side by side with what at least one of them has', () => {
	const a = { key: 'id:till:7', row: customerRow({ id: 1, email: '', username: '' }) };
	const b = { key: 'email:u@x.id', row: customerRow({ id: 2, phone: '', username: '' }) };
	const view = suggestionView(words, { a, b }, false);
	expect(view).toMatchObject({ pair: 'Umar Sitorus, Bandung', ids: [1, 2] });
	const labels = view.facts.map(({ label }) => label);
	expect(labels).toEqual([
		'Name',
		'City',
		'Phone',
		'E-mail',
		'Customer number',
		'Channel',
		'Orders',
		'Last order',
	]);
	expect(view.facts[2]!.values).toEqual(['+6281234567890', '–']);
	expect(suggestionView(words, { a, b }, true).facts.map(({ label }) => label)).toContain(
		'Spend in all',
	);
});
