import type { Reason } from '#core/journeys/reasons.ts';
import { customerSetText } from '#features/customers/customer-set-address.ts';
import { shortened } from '#features/customers/shortened.ts';
import type { BarsFigure } from './channels-figure.ts';
import type { JourneysSpeech, OpenedBar } from './journeys-speech.ts';

const SHOWN = 8;

/** Why orders were cancelled. */
export function cancelledFigure(reasons: readonly Reason[], speech: JourneysSpeech): BarsFigure {
	const { format, text, hasMoney } = speech;
	const words = text.cancelled;
	const orders = sum(reasons.map(({ count }) => count));
	const money = format.moneyShort(sum(reasons.map(({ amount }) => amount)));
	const counted = format.count(orders, 'orders');
	return {
		title: finding(reasons, speech, words, counted),
		subtitle: orders === 0 ? '' : words.subtitle(counted, hasMoney ? money : null),
		note: reasons.length > 0 && top(reasons) === undefined ? words.addReasons : undefined,
		status:
			orders === 0
				? { kind: 'empty', title: words.emptyTitle, text: words.emptyText }
				: { kind: 'ready' },
		bars: barsOf(reasons, speech, 'cancelled'),
		table: {
			caption: words.plain,
			columns: [
				words.columns.reason,
				words.columns.orders,
				words.columns.customers,
				...(hasMoney ? [words.columns.money] : []),
			],
			rows: reasons.map(({ reason, count, customers, amount }) => [
				reasonWord(reason, speech),
				format.number(count),
				format.number(customers),
				...(hasMoney ? [format.money(amount)] : []),
			]),
		},
	};
}

/** What customers complained about. */
export function complaintsFigure(reasons: readonly Reason[], speech: JourneysSpeech): BarsFigure {
	const { format, text } = speech;
	const words = text.complaints;
	const counted = format.number(sum(reasons.map(({ count }) => count)));
	return {
		title: finding(reasons, speech, words, counted),
		subtitle: reasons.length === 0 ? '' : words.subtitle(counted),
		note: undefined,
		status:
			reasons.length === 0
				? { kind: 'empty', title: words.emptyTitle, text: words.emptyText }
				: { kind: 'ready' },
		bars: barsOf(reasons, speech, 'complained'),
		table: {
			caption: words.plain,
			columns: [words.columns.reason, words.columns.count, words.columns.customers],
			rows: reasons.map(({ reason, count, customers }) => [
				reasonWord(reason, speech),
				format.number(count),
				format.number(customers),
			]),
		},
	};
}

interface FindingWords {
	readonly plain: string;
	readonly title: (reason: string, share: string) => string;
	readonly noReasons: (counted: string) => string;
}

function finding(
	reasons: readonly Reason[],
	{ format }: JourneysSpeech,
	words: FindingWords,
	counted: string,
): string {
	if (reasons.length === 0) return words.plain;
	const most = top(reasons);
	if (most === undefined) return words.noReasons(counted);
	const share = most.count / sum(reasons.map(({ count }) => count));
	return words.title(shortened(most.reason, 60), format.percent(share));
}

/** The reason named most often; undefined where none is. */
function top(reasons: readonly Reason[]) {
	return reasons.find((one): one is Reason & { reason: string } => Boolean(one.reason));
}

function barsOf(
	reasons: readonly Reason[],
	speech: JourneysSpeech,
	of: 'cancelled' | 'complained',
): OpenedBar[] {
	return reasons.slice(0, SHOWN).map(({ reason, count, customers }) => ({
		id: reason ?? '?',
		label: shortened(reasonWord(reason, speech), 40),
		value: count,
		// Those of nobody known open no list.
		open: customers === 0 ? null : { who: customerSetText({ of, reason }) },
	}));
}

function reasonWord(reason: string | null, { text }: JourneysSpeech): string {
	return reason === null ? text.cancelled.otherReasons : reason || text.cancelled.noReason;
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
