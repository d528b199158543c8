import { expect, test } from 'vitest';
import { ALL_DEFINITIONS } from '#i18n/messages/definitions/all-definitions.ts';
import type { Definition } from '#i18n/messages/definitions/definition.ts';

const groups = Object.values(ALL_DEFINITIONS);

test('a term has one meaning: it is in one group only', () => {
	const terms = groups.flatMap(({ id }) => Object.keys(id));
	expect(terms.filter((term, at) => terms.indexOf(term) !== at)).toEqual([]);
});

test('no two terms have one name', () => {
	for (const locale of ['id', 'en'] as const) {
		const names = groups.flatMap((group) =>
			Object.values<Definition>(group[locale]).map(({ name }) => name),
		);
		expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
	}
});
