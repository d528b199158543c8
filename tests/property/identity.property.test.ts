import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldBatches } from '#core/dataset/fold.ts';
import { keyKind, keyText } from '#core/dataset/identity/identity-key.ts';
import type { IdentityRule } from '#core/dataset/identity/identity-rule.ts';
import { batchOf, settingsOf } from '#tests/support/factories.ts';
import type { Row } from '#tests/support/factories.ts';
import { check } from '#tests/support/factories-random.ts';

const SOURCES = ['till', 'web'] as const;
type Files = readonly (readonly Row[])[];

const some = (prefix: string, max: number) =>
	fc.option(
		fc.integer({ min: 0, max }).map((number) => `${prefix}${number}`),
		{ nil: undefined },
	);

/** Few values, so that rows meet; now and then one that nearly every row has, as a till's. */
const row = fc.record({
	customerId: some('c', 20),
	email: fc.oneof(some('e', 20), fc.constantFrom('till', undefined)),
	phone: fc.oneof(some('p', 20), fc.constantFrom('desk', undefined)),
	username: some('u', 20),
	name: some('n', 40),
});

/** Two files, one a source; the place of each row is its name. */
const files = fc
	.tuple(fc.array(row, { maxLength: 60 }), fc.array(row, { maxLength: 60 }))
	.map((lists): Files =>
		lists.map((rows, file) =>
			rows.map((fields, i) => ({
				...(Object.fromEntries(
					Object.entries(fields).filter(([, value]) => value !== undefined),
				) as Row),
				city: `${file}/${i}`,
			})),
		),
	);

const key = fc
	.tuple(
		fc.constantFrom('customerId', 'email', 'phone', 'username'),
		fc.constantFrom(...SOURCES),
		fc.nat(20),
	)
	.map(([field, source, number]) => keyText(keyKind(field, source), `${field[0]}${number}`));

const rule: fc.Arbitrary<IdentityRule> = fc.oneof(
	key.map((text) => ({ type: 'apart' as const, key: text })),
	fc.record({ type: fc.constantFrom('together', 'distinct'), a: key, b: key }),
);
const rules = fc.array(rule, { maxLength: 4 });

/** Rows by person, in an order of their own; `order` says which file is imported first. */
function peopleOf(lists: Files, decided: readonly IdentityRule[], order: readonly number[]) {
	const batches = order.map((file, i) =>
		batchOf({ id: i + 1, source: SOURCES[file]!, orders: lists[file]! }),
	);
	const { people } = foldBatches(batches, settingsOf({ identityRules: decided }));
	const rows = order.flatMap((file) => lists[file]!);
	const groups = Array.from({ length: people.customers }, (): string[] => []);
	rows.forEach(({ city }, i) => {
		const customer = people.customerOfRow[i]!;
		if (customer >= 0) groups[customer]!.push(city!);
	});
	return groups.map((group) => group.sort().join(' ')).sort();
}

describe('who is one person', () => {
	test('does not depend on the order of the rows or of the files', () => {
		check(files, rules, fc.infiniteStream(fc.nat(1000)), (lists, decided, ranks) => {
			const expected = peopleOf(lists, decided, [0, 1]);
			const shuffled = lists.map((rows) =>
				rows
					.map((one) => ({ one, rank: ranks.next().value as number }))
					.sort((a, b) => a.rank - b.rank)
					.map(({ one }) => one),
			);
			expect(peopleOf(shuffled, decided, [0, 1])).toEqual(expected);
			expect(peopleOf(lists, decided, [1, 0])).toEqual(expected);
		});
	});

	test('does not depend on what the ids are called', () => {
		const renamed = (text: string | undefined) => text && `${text.length}-${text}-new`;
		check(files, (lists) => {
			const other = lists.map((rows) =>
				rows.map((one) => ({
					...one,
					...(one.customerId === undefined ? {} : { customerId: renamed(one.customerId)! }),
					...(one.email === undefined ? {} : { email: renamed(one.email)! }),
				})),
			);
			expect(peopleOf(other, [], [0, 1])).toEqual(peopleOf(lists, [], [0, 1]));
		});
	});

	test('is the same whichever of two is named first when they are joined', () => {
		check(files, key, key, (lists, a, b) => {
			expect(peopleOf(lists, [{ type: 'together', a, b }], [0, 1])).toEqual(
				peopleOf(lists, [{ type: 'together', a: b, b: a }], [0, 1]),
			);
		});
	});

	test('depends on decisions only as long as they stand', () => {
		check(files, rules, (lists, decided) => {
			const before = peopleOf(lists, [], [0, 1]);
			peopleOf(lists, decided, [0, 1]);
			expect(peopleOf(lists, [], [0, 1])).toEqual(before);
		});
	});

	test('never loses a row, and never joins by a split', () => {
		check(files, rules, (lists, decided) => {
			const rowsOf = (groups: readonly string[]) => groups.join(' ').split(' ').sort();
			const before = peopleOf(lists, [], [0, 1]);
			const after = peopleOf(lists, decided, [0, 1]);
			expect(rowsOf(after)).toEqual(rowsOf(before));
			const splits = decided.filter(({ type }) => type === 'apart');
			for (const group of peopleOf(lists, splits, [0, 1])) {
				const whole = before.find((people) => people.split(' ').includes(group.split(' ')[0]!));
				expect(whole!.split(' ')).toEqual(expect.arrayContaining(group.split(' ')));
			}
		});
	});

	test('a key that stands apart shares its person with no other key', () => {
		check(files, fc.nat(20), (lists, number) => {
			const customerId = `c${number}`;
			const apart: IdentityRule = {
				type: 'apart',
				key: keyText(keyKind('customerId', 'till'), customerId),
			};
			const own = lists[0]!.filter((one) => one.customerId === customerId);
			const groups = peopleOf(lists, [apart], [0, 1]);
			const expected = own
				.map(({ city }) => city)
				.sort()
				.join(' ');
			expect(groups.includes(expected)).toBe(own.length > 0);
		});
	});
});
