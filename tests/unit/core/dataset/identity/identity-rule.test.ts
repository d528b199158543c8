import { describe, expect, test } from 'vitest';
import { keyKind, keyText, readKey } from '#core/dataset/identity/identity-key.ts';
import { joinTogether, keepDistinct, splitOff } from '#core/dataset/identity/identity-rule.ts';
import type { IdentityRule } from '#core/dataset/identity/identity-rule.ts';

describe('a key as text', () => {
	test.each([
		['email', 'generic:till', 'a@example.com', 'email:a@example.com'],
		['phone', 'generic:till', '+62812', 'phone:+62812'],
		['customerId', 'generic:till', 'a:1', 'id:generic%3Atill:a:1'],
		['username', '100%', 'ani', 'username:100%25:ani'],
	] as const)('%s within %s is read back', (field, scope, value, text) => {
		const kind = keyKind(field, scope);
		expect(keyText(kind, value)).toBe(text);
		expect(readKey(text)).toEqual({ kind, value });
	});

	test('an id with a colon is not taken for one of another source', () => {
		expect(keyText(keyKind('customerId', 'a'), 'b:c')).not.toBe(
			keyText(keyKind('customerId', 'a:b'), 'c'),
		);
	});
});

describe('the owner’s last word', () => {
	test('a split withdraws the words that joined the same person', () => {
		const rules: IdentityRule[] = [
			{ type: 'together', a: 'email:a', b: 'email:b' },
			{ type: 'together', a: 'email:c', b: 'email:d' },
		];
		expect(splitOff(rules, 'email:b')).toEqual([rules[1], { type: 'apart', key: 'email:b' }]);
	});

	test('a split that is said twice is one', () => {
		expect(splitOff(splitOff([], 'email:a'), 'email:a')).toHaveLength(1);
	});

	test('same person and two people withdraw each other, in either order of the two', () => {
		const same = joinTogether(keepDistinct([], 'email:a', 'email:b'), 'email:b', 'email:a');
		expect(same).toEqual([{ type: 'together', a: 'email:b', b: 'email:a' }]);
		expect(keepDistinct(same, 'email:a', 'email:b')).toEqual([
			{ type: 'distinct', a: 'email:a', b: 'email:b' },
		]);
	});

	test('joining keeps a split: what was cut off from others stays cut off from them', () => {
		const apart: IdentityRule = { type: 'apart', key: 'email:a' };
		expect(joinTogether([apart], 'email:a', 'email:b')).toContainEqual(apart);
	});
});
