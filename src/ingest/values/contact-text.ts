/** What people type where they have nothing to say. */
const NOTHING = /^(?:-+|n\/?a|null|none|nil|undefined|tidak ada|#n\/a|\.|\?)$/i;

/** A value that the source has hidden: `r***a`, `****`. */
const MASKED = /\*{2,}|•{2,}/;

/** '' for placeholders and masked values: they identify nobody. */
export function identityText(text: string): string {
	if (text.length < 12 && NOTHING.test(text)) return '';
	return isMasked(text) ? '' : text;
}

/** Whether the source has hidden the value. */
export function isMasked(text: string): boolean {
	return (text.includes('*') || text.includes('•')) && MASKED.test(text);
}

/** What tills and shops write in the place of a customer's number, where there is no customer. */
const NOBODY =
	/^(?:0+|guest|tamu|umum|(?:pelanggan|customer|pembeli) umum|walk[ -]?in(?: customer)?|cash|tunai|non[ -]?member|anonym(?:ous)?|anonim|unknown|tanpa nama|no ?name|test)$/i;

/** A number or user name of a customer; '' for what stands for everybody. */
export function customerText(text: string): string {
	const value = identityText(text);
	return value.length <= LONGEST_NOBODY && NOBODY.test(value) ? '' : value;
}

export const LONGEST_NOBODY = 16;

/** An address somewhere in a cell: `mailto:ani@x.id`, `Ani <ani@x.id>`, the first of several. */
const EMAIL = /[^\s@<>()[\]:;,"']+@[^\s@<>()[\]:;,"'.]+(?:\.[^\s@<>()[\]:;,"'.]+)+/;

/** Local parts of addresses that are nobody's. */
export const NOBODYS_ADDRESSES = [
	'no',
	'none',
	'null',
	'na',
	'noemail',
	'no-email',
	'no_email',
	'nomail',
	'noreply',
	'no-reply',
	'donotreply',
	'tidakada',
	'tidak-ada',
	'unknown',
	'dummy',
] as const;

const NOBODYS = new Set<string>(NOBODYS_ADDRESSES);

/** Lower case, or '' where there is no address or nobody's. */
export function normaliseEmail(text: string): string {
	const value = identityText(text).toLowerCase();
	const found = value.includes('@') ? EMAIL.exec(value)?.[0] : undefined;
	return found === undefined || NOBODYS.has(found.slice(0, found.indexOf('@'))) ? '' : found;
}

const YES = /^(?:yes|y|true|1|subscribed|ya|setuju|boleh|iya|opt.?in|accepted)$/i;
const NO = /^(?:no|n|false|0|unsubscribed|tidak|tdk|jangan|opt.?out|declined|never.?subscribed)$/i;

/** `yes` or `no`, where the text says either; else as it was written. */
export function consentText(text: string): string {
	if (YES.test(text)) return 'yes';
	return NO.test(text) ? 'no' : text;
}

/** Tags as a plain list: without quotes and the marks of their source. */
export function tagsText(text: string): string {
	const parts = text
		.split(/\s*(?:[,;|]|:::)\s*/)
		.map((tag) => tag.replace(/^[\s*"']+|["'\s]+$/g, ''));
	return [...new Set(parts.filter((tag) => tag !== ''))].join(', ');
}
