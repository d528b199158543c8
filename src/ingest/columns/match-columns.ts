import type { MappedField } from '#core/columns/field-parts.ts';
import { FIELD_TYPES } from '#core/columns/fields.ts';
import type { FieldName, FieldType } from '#core/columns/fields.ts';
import type { Confidence } from '../mapping.ts';
import { aliasOf } from './aliases.ts';
import type { ColumnProfile } from './column-profile.ts';
import { questionMeaning } from './survey-question.ts';
import { guessMeaning } from './guess-meaning.ts';
import { headerKeys } from './header-keys.ts';
import { moreScores } from './more-scores.ts';
import { normaliseHeader } from './normalise-header.ts';
import { isFirstOrLastOrder, sumsUpOrders } from './past-orders.ts';

/** `amount` is money whose meaning is still open. */
export type Meaning = MappedField | 'amount';

export interface Match {
	readonly column: number;
	readonly meaning: Meaning;
	readonly confidence: Confidence;
}

interface Candidate extends Match {
	readonly score: number;
}

/**
 * The likeliest meaning of each column: by its header, checked against its values, then by its
 * values alone for what no header told. Each meaning and each column is used once.
 */
export function matchColumns(
	headers: readonly string[],
	profiles: readonly ColumnProfile[],
): Match[] {
	const candidates = headers.flatMap((header, column) =>
		byHeader(header, column, profiles[column]!),
	);
	const matches = inContext(take(candidates, []), headers, profiles);
	const isForeign = matches.length * 3 < headers.length;
	const namesOrders = matches.some(({ meaning }) => meaning === 'orderId');
	const score = matches.find(({ meaning }) => meaning === 'score');
	if (score !== undefined) {
		const taken = new Set(matches.map(({ column }) => column));
		const more = moreScores(headers, profiles, score.column, taken);
		matches.push(...more.map((one) => ({ ...one, confidence: 'likely' as const })));
	}
	const guessed = take(
		profiles.flatMap((profile, column): Candidate[] => {
			const header = headers[column]!;
			if (knownMeaning(header) !== null) return [];
			if (!namesOrders && isFirstOrLastOrder(header)) return [];
			const guess = guessMeaning(profile, header, isForeign);
			return guess === null ? [] : [{ column, confidence: 'check', ...guess }];
		}),
		matches,
	);
	const dated = take(
		headers.flatMap((header, column) => unreadableDate(header, column, profiles[column]!)),
		guessed,
	);
	if (listsCustomers(headers, dated))
		return dated.filter(({ meaning }) => !MONEY.includes(meaning));
	return take(plainAmounts(headers, profiles, dated), dated);
}

/**
 * One row a customer, with sums of their orders (`Total belanja`, `Last order`): what looks like
 * the amount of an order is none, and cannot be dated.
 */
function listsCustomers(headers: readonly string[], matches: readonly Match[]): boolean {
	const has = (...meanings: Meaning[]) => matches.some(({ meaning }) => meanings.includes(meaning));
	return (
		has(...PEOPLE) &&
		!has('orderId', 'orderedAt', 'at', 'month', 'product', 'sku', 'unitPrice', 'lineTotal') &&
		headers.some(sumsUpOrders)
	);
}

/** What a word means only the columns beside it tell: `Jumlah` is money where nothing else is. */
function inContext(
	matches: readonly Match[],
	headers: readonly string[],
	profiles: readonly ColumnProfile[],
): Match[] {
	const has = (...meanings: Meaning[]) => matches.some(({ meaning }) => meanings.includes(meaning));
	const hasMoney = has(...MONEY);
	const isAboutPeople = has(...PEOPLE, 'orderId', 'product', 'sku');
	return matches.map((match): Match => {
		const header = normaliseHeader(headers[match.column]!);
		const { large, prices } = profiles[match.column]!;
		if (match.meaning === 'quantity' && header === 'jumlah' && !hasMoney) {
			return large > 0.5 || prices > 0.5
				? { ...match, meaning: 'amount', confidence: 'likely' }
				: match;
		}
		return match.meaning === 'amount' && header === 'spend' && !isAboutPeople
			? { ...match, meaning: 'spend' }
			: match;
	});
}

/** A header that names the date stands, so that each bad value is told with its row. */
function unreadableDate(header: string, column: number, profile: ColumnProfile): Candidate[] {
	const alias = knownMeaning(header);
	if (alias === null || profile.distinct === 0 || !REQUIRED_DATES.includes(alias.field)) return [];
	return [{ column, meaning: alias.field, confidence: 'check', score: 100 - alias.rank }];
}

/** Plain numbers are an amount where a dated list has no other: worth a look, never silently 0. */
function plainAmounts(
	headers: readonly string[],
	profiles: readonly ColumnProfile[],
	matches: readonly Match[],
): Candidate[] {
	const has = (...meanings: Meaning[]) => matches.some(({ meaning }) => meanings.includes(meaning));
	if (!has('orderedAt') || has(...MONEY, ...OTHER_FIGURES)) return [];
	return profiles.flatMap((profile, column): Candidate[] => {
		const { numbers, large, prices, phones } = profile;
		const header = headers[column]!;
		const isAmount =
			numbers > 0.95 &&
			phones < 0.5 &&
			(large > 0.7 || prices > 0.7) &&
			!NO_AMOUNT.test(normaliseHeader(header));
		if (knownMeaning(header) !== null || !isAmount) return [];
		return [{ column, meaning: 'amount', confidence: 'check', score: 40 }];
	});
}

const PEOPLE: readonly Meaning[] = ['customerId', 'email', 'phone', 'username', 'name'];
const MONEY: readonly Meaning[] = ['total', 'amount', 'unitPrice', 'lineTotal', 'subtotal'];
const OTHER_FIGURES: readonly Meaning[] = [
	'spend',
	'score',
	'type',
	'impressions',
	'visitors',
	'leads',
];
const REQUIRED_DATES: readonly Meaning[] = ['orderedAt', 'at', 'day', 'month'];

/** Numbers that are no money, whatever their size. */
const NO_AMOUNT =
	/(^| )(kode|code|pos|zip|postal|postcode|id|no|num|number|nomor|phone|hp|wa|telp|tahun|year|berat|weight|gram|stok|stock|poin|points?|jarak|distance|ref|sku|umur|age|qty|row|baris|lat|lng|latitude|longitude|nik|npwp|rt|rw)( |$)/;

function take(candidates: readonly Candidate[], taken: readonly Match[]): Match[] {
	const matches = [...taken];
	for (const candidate of [...candidates].sort(
		(a, b) => b.score - a.score || a.column - b.column,
	)) {
		const clash = matches.some(
			({ column, meaning }) => column === candidate.column || meaning === candidate.meaning,
		);
		if (!clash) matches.push(candidate);
	}
	return matches;
}

function byHeader(header: string, column: number, profile: ColumnProfile): Candidate[] {
	const alias = knownMeaning(header);
	if (alias === null) {
		const asked = questionMeaning(header, profile);
		return asked === null ? [] : [{ column, meaning: asked, confidence: 'likely', score: 60 }];
	}
	const { rank } = alias;
	const meaning = asTimeOfDay(
		asOrderNumber(asTouch(asMonth(alias.field, profile), profile), profile),
		profile,
	);
	const fit = fitOf(meaning, profile);
	if (fit < 0.05 && profile.distinct > 0) return [];
	const score = 100 - rank + 60 * fit;
	const confidence: Confidence = fit >= 0.8 ? 'certain' : fit >= 0.3 ? 'likely' : 'check';
	return [{ column, meaning, confidence, score }];
}

function knownMeaning(header: string) {
	const found = headerKeys(header).map(aliasOf);
	return found.find((alias) => alias !== null) ?? null;
}

/** Shopify and its kin call the order number "Name". */
function asOrderNumber(meaning: Meaning, profile: ColumnProfile): Meaning {
	return meaning === 'name' &&
		profile.samples.every((text) => /^#\d+$/.test(text)) &&
		profile.distinct > 0
		? 'orderId'
		: meaning;
}

/** A date column that holds months says which month a row is about. */
function asMonth(meaning: Meaning, { months, dates }: ColumnProfile): Meaning {
	const isDate = FIELD_TYPES[meaning as FieldName] === 'instant';
	return isDate && months > 0.8 && dates < 0.5 ? 'month' : meaning;
}

/** "Event type" may be the state of an order, or what a customer has done. */
function asTouch(meaning: Meaning, { touches, statuses }: ColumnProfile): Meaning {
	return meaning === 'status' && touches > 0.5 && touches > statuses ? 'type' : meaning;
}

/** A column called Time, beside one called Date, holds no date. */
function asTimeOfDay(meaning: Meaning, profile: ColumnProfile): Meaning {
	const isDate = FIELD_TYPES[meaning as FieldName] === 'instant';
	return isDate && profile.times > 0.8 ? 'timeOfDay' : meaning;
}

/** How well values fit a meaning, 0…1. Text fits anything. */
function fitOf(meaning: Meaning, profile: ColumnProfile): number {
	if (profile.distinct === 0) return 0.1;
	if (meaning === 'amount') return profile.numbers;
	if (meaning === 'email') return profile.emails;
	if (meaning === 'month') return Math.max(profile.months, profile.dates);
	if (meaning === 'phone') return Math.max(profile.phones, 0.1);
	if (meaning === 'status') return Math.max(profile.statuses, profile.distinct <= 40 ? 0.3 : 0);
	switch (FIELD_TYPES[meaning as FieldName] as FieldType | undefined) {
		case 'instant':
			return Math.max(profile.dates, profile.dateNumbers * 0.9);
		case 'money':
		case 'number':
			// One readable amount is enough: the header has spoken.
			return Math.max(profile.numbers, 0.1);
		case 'text':
			return profile.dates > 0.9 && meaning !== 'orderId' ? 0 : 1;
		case undefined:
			return 1;
	}
}
