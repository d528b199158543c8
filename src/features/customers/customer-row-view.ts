import type { CustomerRow } from '#core/customers/customer-rows.ts';
import type { Thresholds } from '#core/lifecycle/thresholds.ts';
import type { Evidence, SignalId } from '#core/signals/evidence.ts';
import type { Stage } from '#core/lifecycle/stage.ts';
import { NO_NUMBER } from '#i18n/numbers.ts';
import { evidenceText } from './evidence-text.ts';
import { stageName, type CustomersWords } from './customers-words.ts';

/** One line of the table, ready to be shown. */
export interface CustomerLine {
	readonly id: number;
	readonly label: string;
	/** Channel and city. */
	readonly place: string;
	readonly stage: Stage | null;
	readonly stageName: string;
	readonly atRisk: boolean;
	readonly advocate: boolean;
	/** Purchase days for the drawing; empty for those who never bought. */
	readonly days: readonly number[];
	readonly overdueFrom: number | undefined;
	/** What the first danger signal rests on, and how many more there are; '' without any. */
	readonly why: string;
	/** Stands in the place of the drawing for those who never bought. */
	readonly known: string;
	readonly silence: string;
	readonly usual: string;
	readonly orders: string;
	readonly value: string;
}

export function customerLine(
	words: CustomersWords,
	row: CustomerRow,
	atRiskAfter: number | null,
): CustomerLine {
	const { text, format } = words;
	const { lastPurchaseDay, silence } = row;
	return {
		id: row.id,
		label: customerLabel(words, row),
		place: [row.channel, row.city].filter(Boolean).join(' · '),
		stage: row.stage,
		stageName: row.stage === null ? text.outside : stageName(words, row.stage),
		atRisk: row.atRisk,
		advocate: row.advocate,
		days: rhythmDays(row),
		overdueFrom:
			row.atRisk && lastPurchaseDay !== null && isBeyond(silence, atRiskAfter)
				? lastPurchaseDay + atRiskAfter
				: undefined,
		why: whyText(words, row),
		known: lastPurchaseDay === null ? text.knownSince(format.day(row.firstKnownDay)) : '',
		silence: silence === null ? NO_NUMBER : format.number(silence),
		usual: usualText(words, row),
		orders: format.number(row.orders),
		value: row.lastPurchaseDay === null ? NO_NUMBER : format.money(row.netLastYear),
	};
}

/** The name, else the strongest contact, else words. */
export function customerLabel({ text, format }: CustomersWords, row: CustomerRow): string {
	return row.label.trim() === '' ? text.noName(format.number(row.id + 1)) : row.label;
}

/** The line begins at the first purchase, also one before the drawn year; the last one is always in. */
function rhythmDays({ ticks, firstPurchaseDay, lastPurchaseDay }: CustomerRow): number[] {
	if (firstPurchaseDay === null || lastPurchaseDay === null) return [];
	return [...new Set([firstPurchaseDay, ...ticks, lastPurchaseDay])].sort((a, b) => a - b);
}

function usualText({ text, format }: CustomersWords, row: CustomerRow): string {
	if (row.usualGap !== null) return text.usual(format.number(Math.round(row.usualGap)));
	if (row.purchaseDays === 0) return text.neverBought;
	return row.purchaseDays === 1 ? text.boughtOnce : text.boughtTwice;
}

/** One line that says why somebody stands where they stand: a term and what follows from numbers. */
export interface Reason {
	readonly term: string;
	readonly text: string;
}

/** The rule in words, with this customer's numbers and the shop's limits. */
export function reasons(
	words: CustomersWords,
	row: CustomerRow,
	thresholds: Pick<Thresholds, 'atRiskAfter' | 'lostAfter' | 'loyalAt'>,
	asOf: number,
): readonly Reason[] {
	const { text } = words;
	if (row.stage === null) {
		const known = row.firstKnownDay <= asOf;
		return [
			{
				term: text.outside,
				text: known
					? text.drawer.refundOnly
					: text.drawer.notYet(words.format.day(row.firstKnownDay)),
			},
		];
	}
	const stage = {
		term: stageName(words, row.stage),
		text: stageReason(words, row, row.stage, thresholds),
	};
	return [
		stage,
		...signalsOf(row).map((evidence) => ({
			term: signalTerm(words, evidence.id),
			text:
				evidence.id === 'overdue'
					? riskReason(words, row, evidence.atRiskAfter)
					: `${evidenceText(words, evidence, row.usualGap)}.`,
		})),
	];
}

/** Only shown; the others put a customer at risk. */
const SHOWN_ONLY: readonly SignalId[] = ['smallerBaskets', 'rhythm'];

function signalTerm({ text, stages }: CustomersWords, id: SignalId): string {
	const name = text.signals.names[id];
	if (SHOWN_ONLY.includes(id)) return name;
	return id === 'overdue' ? stages.risk : text.signals.atRiskBy(stages.risk, name.toLowerCase());
}

/** The own rhythm is told with the silence where that is a signal already. */
function signalsOf({ evidence }: CustomerRow): readonly Evidence[] {
	const isOverdue = evidence.some(({ id }) => id === 'overdue');
	return isOverdue ? evidence.filter(({ id }) => id !== 'rhythm') : evidence;
}

function whyText(words: CustomersWords, row: CustomerRow): string {
	const [first, ...more] = signalsOf(row);
	if (first === undefined) return '';
	const text = evidenceText(words, first, row.usualGap);
	return more.length === 0
		? text
		: words.text.evidence.more(text, words.format.number(more.length));
}

function isBeyond(silence: number | null, limit: number | null): limit is number {
	return silence !== null && limit !== null && silence > limit;
}

function stageReason(
	{ text, format }: CustomersWords,
	row: CustomerRow,
	stage: Stage,
	{ lostAfter, loyalAt }: Pick<Thresholds, 'lostAfter' | 'loyalAt'>,
): string {
	const silence = row.silence ?? 0;
	const days = format.count(row.purchaseDays, 'days');
	switch (stage) {
		case 'prospect':
			return text.drawer.prospect(format.day(row.firstKnownDay));
		case 'new': {
			const bought =
				silence === 0 ? text.drawer.newToday : text.drawer.new(format.count(silence, 'days'));
			return `${bought} ${text.drawer.newNext}`;
		}
		case 'growing':
			return text.drawer.growing(days, format.number(loyalAt));
		case 'loyal':
			return text.drawer.loyal(days, format.number(loyalAt));
		case 'lost':
			return text.drawer.lost(format.count(silence, 'days'), format.count(lostAfter, 'days'));
	}
}

function riskReason({ text, format }: CustomersWords, row: CustomerRow, limit: number): string {
	const silence = format.count(row.silence ?? 0, 'days');
	const limitDays = format.count(limit, 'days');
	const usual = row.usualGap === null ? null : Math.round(row.usualGap);
	// "Though the usual gap is …" is true only where the silence is beyond it.
	return usual === null || usual >= (row.silence ?? 0)
		? text.drawer.risk(silence, limitDays)
		: text.drawer.riskUsual(silence, format.count(usual, 'days'), limitDays);
}
