import type { CustomerDetail } from '#core/customers/customer-detail.ts';
import type { CustomerIdentity } from '#core/customers/customer-identities.ts';
import { fieldOfKey, readKey } from '#core/dataset/identity/identity-key.ts';
import type { IdentityRule } from '#core/dataset/identity/identity-rule.ts';
import type { Format } from '#i18n/format.ts';
import type { identity } from '#i18n/messages/identity.ts';
import { shortened } from './shortened.ts';

export interface IdentityWords {
	readonly text: (typeof identity)['id'];
	readonly format: Format;
}

export interface IdentityLine {
	readonly key: string;
	readonly title: string;
	/** Its keys in words. */
	readonly contacts: readonly string[];
	/** Where it was read, and how much of it. */
	readonly read: string;
	/** Why it belongs to this customer; null for the first of several. */
	readonly reason: string | null;
}

export interface IdentityView {
	readonly title: string;
	readonly lines: readonly IdentityLine[];
	/** There is something to split. */
	readonly canSplit: boolean;
	readonly decisions: readonly { readonly rule: IdentityRule; readonly text: string }[];
}

const NAME = 60;
const FILES = 3;
const CONTACTS = 4;

/** Null where nothing was joined or decided: there is nothing to explain. */
export function identityView(
	words: IdentityWords,
	{ identities, decisions }: Pick<CustomerDetail, 'identities' | 'decisions'>,
): IdentityView | null {
	const { text, format } = words;
	const files = new Set(identities.flatMap((one) => one.files.map(({ file }) => file))).size;
	if (identities.length < 2 && files < 2 && decisions.length === 0) return null;
	return {
		title:
			files > 1
				? text.fromFiles(format.count(files, 'files'))
				: identities.length > 1
					? text.fromIdentities(format.number(identities.length))
					: text.alone,
		lines: identities.map((one) => identityLine(words, one, identities)),
		canSplit: identities.length > 1,
		decisions: decisions.map((rule) => ({ rule, text: decisionText(words, rule) })),
	};
}

/** What the owner has decided, in words. */
export function decisionText({ text }: IdentityWords, rule: IdentityRule): string {
	if (rule.type === 'apart') return text.decision.apart(keyInWords(text, rule.key));
	return text.decision[rule.type](keyInWords(text, rule.a), keyInWords(text, rule.b));
}

function identityLine(
	words: IdentityWords,
	one: CustomerIdentity,
	all: readonly CustomerIdentity[],
): IdentityLine {
	const { text, format } = words;
	const contacts = one.contacts.map(({ field, value }) => `${text.fields[field]} ${value}`);
	return {
		key: one.key,
		title: titleOf(words, one),
		contacts: cut(words, contacts, CONTACTS),
		read: text.read(
			cut(
				words,
				one.files.map(({ file }) => file),
				FILES,
			).join(', '),
			format.count(one.orders, 'orders'),
			format.count(one.rows, 'rows'),
		),
		reason: reasonText(words, one, all),
	};
}

function reasonText(
	words: IdentityWords,
	one: CustomerIdentity,
	all: readonly CustomerIdentity[],
): string | null {
	const { text } = words;
	const { reason, files, key } = one;
	if (reason === null) {
		if (all.length > 1 || files.length < 2) return null;
		return capital(text.sameEverywhere(text.fields[fieldOfKey(key)], readKey(key).value));
	}
	const other = titleOf(words, all[reason.with] ?? one);
	if (reason.key === null) return text.byOwner(other);
	const field = text.fields[fieldOfKey(reason.key)];
	return capital(text.same(field, other, readKey(reason.key).value));
}

/** The name, else the strongest key. */
function titleOf({ text }: IdentityWords, { name, contacts }: CustomerIdentity): string {
	return shortened(name.trim() || contacts[0]?.value || text.unnamed, NAME);
}

function keyInWords(text: IdentityWords['text'], key: string): string {
	return `${text.fields[fieldOfKey(key)]} ${readKey(key).value}`;
}

function cut({ text, format }: IdentityWords, items: readonly string[], most: number): string[] {
	if (items.length <= most) return [...items];
	return [...items.slice(0, most), text.more(format.number(items.length - most))];
}

function capital(sentence: string): string {
	return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}
