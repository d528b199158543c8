import type { MappedField } from '#core/columns/field-parts.ts';
import { FIELD_TYPES } from '#core/columns/fields.ts';
import type { FieldName, FieldType } from '#core/columns/fields.ts';
import type { Confidence } from '../mapping.ts';
import { aliasOf } from './aliases.ts';
import type { ColumnProfile } from './column-profile.ts';
import { questionMeaning } from './survey-question.ts';
import { headerKeys } from './header-keys.ts';
import { normaliseHeader } from './normalise-header.ts';

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
	const matches = take(candidates, []);
	const isForeign = matches.length * 3 < headers.length;
	return take(
		profiles.flatMap((profile, column) => byValues(profile, column, headers[column]!, isForeign)),
		matches,
	);
}

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

/** `Member ref`, but not `Member rating`. */
const NUMBER_OF_PERSON =
	/(^| )(cust|customer|pelanggan|member|client)( (id|no|num|number|nomor|kode|code|key|ref))?$/;

function byValues(
	profile: ColumnProfile,
	column: number,
	header: string,
	isForeign: boolean,
): Candidate[] {
	const known = knownMeaning(header) !== null;
	const guesses: Candidate[] = [];
	const guess = (meaning: Meaning, score: number) => {
		guesses.push({ column, meaning, confidence: 'check', score });
	};
	if (profile.distinct === 0 || known) return guesses;
	if (profile.emails > 0.8) guess('email', 90);
	else if (profile.dates > 0.9) guess('orderedAt', 80);
	else if (profile.phones > 0.8 && /\p{L}*(hp|tel|wa|phone)/iu.test(header)) guess('phone', 70);
	else if (NUMBER_OF_PERSON.test(normaliseHeader(header)) && profile.ids > 0.8) {
		guess('customerId', 65);
	}
	if (isForeign && guesses.length === 0) {
		if (profile.phones > 0.8 && /^['(]?(\+|0|62)/.test(profile.samples[0] ?? ''))
			guess('phone', 60);
		else if (profile.statuses > 0.8) guess('status', 55);
		else if (profile.touches > 0.8) guess('type', 54);
		else if (profile.prices > 0.8) guess('amount', 50);
	}
	return guesses;
}
