import type { CustomerDetail } from '#core/customers/customer-detail.ts';
import type { ContactFact } from '#core/customers/contact-facts.ts';
import type { CustomerRow } from '#core/customers/customer-rows.ts';
import { fieldNames } from '#i18n/messages/fields.ts';
import { NO_NUMBER } from '#i18n/numbers.ts';
import { customerLabel, reasons, type Reason } from './customer-row-view.ts';
import { lostWord, stageName, type CustomersWords } from './customers-words.ts';
import { shortened } from './shortened.ts';

/** A sentence with one part in bold. */
interface Emphasised {
	readonly before: string;
	readonly strong: string;
	readonly after: string;
}

export interface CustomerView {
	readonly title: string;
	readonly subtitle: string;
	/** Where the title had to be cut. */
	readonly fullName: string | null;
	readonly reasons: readonly Reason[];
	/** Where the limits come from. */
	readonly source: string | null;
	readonly next: Emphasised | null;
	readonly facts: readonly { readonly label: string; readonly value: string }[];
	readonly contacts: readonly Contact[];
	/** Null where the number is not one that WhatsApp could open. */
	readonly whatsapp: string | null;
	readonly contactNote: string | null;
}

export interface Contact {
	readonly id: 'phone' | 'email' | 'username' | 'city' | ContactFact['field'];
	readonly label: string;
	readonly value: string;
	/** Words of the button that copies it; null: nothing to copy. */
	readonly copy: string | null;
}

const TITLE = 120;
/** A country code and at least seven digits. */
const E164 = /^\+[1-9]\d{7,14}$/;

export function customerView(
	words: CustomersWords,
	{ row, thresholds, contactFacts }: CustomerDetail,
	asOf: number,
	shop: string,
): CustomerView {
	const { text, format } = words;
	const label = customerLabel(words, row);
	const title = shortened(label, TITLE);
	const source = thresholds.provisional ? 'provisional' : thresholds.source;
	const hasRule = row.stage !== null && row.stage !== 'prospect';
	return {
		title,
		subtitle: subtitle(words, row),
		fullName: title === label ? null : label,
		reasons: reasons(words, row, thresholds, asOf),
		source: hasRule
			? source === 'shop'
				? text.drawer.source.shop(format.count(thresholds.lostAfter, 'days'))
				: text.drawer.source[source]
			: null,
		next: nextChange(words, row, thresholds),
		facts: facts(words, row),
		contacts: [...contacts(words, row), ...contactFacts.map((fact) => toldFact(words, fact))],
		whatsapp: whatsappAddress(words, row, shop),
		contactNote: contactNote(words, row),
	};
}

function subtitle({ text, format }: CustomersWords, row: CustomerRow): string {
	return [
		row.customerId === row.label ? '' : shortened(row.customerId, 40),
		row.channel,
		text.drawer.since(format.month(row.firstPurchaseDay ?? row.firstKnownDay)),
	]
		.filter(Boolean)
		.join(' · ');
}

function nextChange(
	words: CustomersWords,
	row: CustomerRow,
	{ lostAfter, loyalAt }: CustomerDetail['thresholds'],
): Emphasised | null {
	const { text, format } = words;
	if (row.stage === 'prospect') return { before: text.drawer.nextFirst, strong: '', after: '' };
	if (row.stage === 'lost') {
		const back = stageName(words, row.purchaseDays + 1 >= loyalAt ? 'loyal' : 'growing');
		return emphasised(text.drawer.nextBack(back), back);
	}
	if (row.nextChange === null || row.lastPurchaseDay === null) return null;
	const day = format.day(row.nextChange.day);
	if (row.nextChange.to === 'at-risk') {
		const lostDay = format.day(row.lastPurchaseDay + lostAfter + 1);
		return emphasised(text.drawer.nextRisk(day, lostWord(words), lostDay), day);
	}
	return emphasised(text.drawer.nextLost(day, stageName(words, 'lost')), day);
}

function emphasised(text: string, part: string): Emphasised {
	const at = text.indexOf(part);
	if (at < 0) return { before: text, strong: '', after: '' };
	return { before: text.slice(0, at), strong: part, after: text.slice(at + part.length) };
}

function facts({ text, format, hasMoney }: CustomersWords, row: CustomerRow) {
	const words = text.drawer.facts;
	if (row.firstPurchaseDay === null) {
		return [{ label: words.known, value: format.day(row.firstKnownDay) }];
	}
	const orders = { label: words.orders, value: format.number(row.orders) };
	if (!hasMoney) {
		const gap =
			row.usualGap === null ? words.noGap : format.count(Math.round(row.usualGap), 'days');
		return [
			orders,
			{ label: words.days, value: format.number(row.purchaseDays) },
			{ label: words.gap, value: gap },
		];
	}
	const average =
		row.orders === 0 ? NO_NUMBER : format.money(Math.round(row.netTotal / row.orders));
	return [
		{ label: words.year, value: format.money(row.netLastYear) },
		{ label: words.average, value: average },
		orders,
	];
}

function contacts({ text }: CustomersWords, row: CustomerRow): Contact[] {
	const words = text.drawer;
	const all: Contact[] = [
		{ id: 'phone', label: words.phone, value: row.phone, copy: words.copyPhone },
		{ id: 'email', label: words.email, value: row.email, copy: words.copyEmail },
		{ id: 'username', label: words.username, value: row.username, copy: null },
		{ id: 'city', label: words.city, value: row.city, copy: null },
	];
	return all.filter(({ value }) => value !== '');
}

/** What a file says about the customer: tags, consent and the like. */
function toldFact({ format }: CustomersWords, fact: ContactFact): Contact {
	const { fields, consents } = fieldNames[format.locale];
	const said = 'text' in fact ? fact.text : format.day(fact.day);
	const isConsent = fact.field === 'consent' && (said === 'yes' || said === 'no');
	const value = isConsent ? consents[said] : said;
	return { id: fact.field, label: fields[fact.field], value, copy: null };
}

function contactNote({ text }: CustomersWords, row: CustomerRow): string | null {
	if (row.phone === '' && row.email === '') return text.drawer.noContact;
	return row.phone !== '' && !E164.test(row.phone) ? text.drawer.noWhatsapp : null;
}

/** Opens a chat with a message that the owner still reads and sends. */
function whatsappAddress({ text }: CustomersWords, row: CustomerRow, shop: string): string | null {
	if (!E164.test(row.phone)) return null;
	const tone =
		row.stage === 'prospect' || row.stage === null
			? 'prospect'
			: row.atRisk || row.stage === 'lost'
				? 'silent'
				: 'active';
	const hello = text.drawer.greeting(shortened(row.name.trim(), 60));
	const message = text.drawer.message[tone](hello, text.drawer.fromShop(shop.trim()));
	// Half of a character cannot be written into an address.
	const whole = message.replace(/\p{Surrogate}/gu, '\ufffd');
	return `https://wa.me/${row.phone.slice(1)}?text=${encodeURIComponent(whole)}`;
}
