/**
 * What the owner has decided about who is who, by keys as `keyText` writes them:
 *
 * - `apart`: the key joins nobody. Rows that it identifies are a person of their own, whatever
 *   else they share with others, and whatever was between them: a split.
 * - `together`: the two are one person, whatever else is decided.
 * - `distinct`: the two are not one person and are not proposed again. Where keys join them all
 *   the same, `a` stands apart.
 *
 * A rule about a key that no import brings waits for one that does.
 */
export type IdentityRule =
	| { readonly type: 'apart'; readonly key: string }
	| { readonly type: 'together' | 'distinct'; readonly a: string; readonly b: string };

type Rules = readonly IdentityRule[];

/** The key's own rows become a person of their own; earlier words that joined them are withdrawn. */
export function splitOff(rules: Rules, key: string): Rules {
	const kept = rules.filter(
		(rule) =>
			!(rule.type === 'apart' ? rule.key === key : rule.type === 'together' && names(rule, key)),
	);
	return [...kept, { type: 'apart', key }];
}

/** The two are one person from now on; the opposite word about them is withdrawn. */
export function joinTogether(rules: Rules, a: string, b: string): Rules {
	return [...withoutPair(rules, a, b), { type: 'together', a, b }];
}

/** The two are not one person; the opposite word about them is withdrawn. */
export function keepDistinct(rules: Rules, a: string, b: string): Rules {
	return [...withoutPair(rules, a, b), { type: 'distinct', a, b }];
}

/** The keys that a rule is about. */
export function keysOf(rule: IdentityRule): readonly string[] {
	return rule.type === 'apart' ? [rule.key] : [rule.a, rule.b];
}

export function isSameRule(one: IdentityRule, other: IdentityRule): boolean {
	return one.type === other.type && keysOf(one).join('\n') === keysOf(other).join('\n');
}

function withoutPair(rules: Rules, a: string, b: string): Rules {
	return rules.filter((rule) => rule.type === 'apart' || !(names(rule, a) && names(rule, b)));
}

function names(rule: IdentityRule, key: string): boolean {
	return keysOf(rule).includes(key);
}
