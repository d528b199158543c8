import type { Carts } from '#core/journeys/carts.ts';
import { customerSetText } from '#features/customers/customer-set-address.ts';
import type { BarsFigure } from './channels-figure.ts';
import type { JourneysSpeech } from './journeys-speech.ts';

const OUTCOMES = ['abandoned', 'ordered', 'open'] as const;

/** What became of carts; null: no file tells of any. */
export function cartsFigure(
	carts: Carts | null,
	{ format, text, hasMoney }: JourneysSpeech,
): BarsFigure {
	const words = text.carts;
	const rate = carts?.abandonmentRate ?? null;
	const worth = carts?.abandonedValue ?? null;
	return {
		title: rate === null ? words.plain : words.title(format.percent(rate)),
		subtitle: carts === null ? '' : words.subtitle(format.number(carts.carts)),
		note:
			carts === null || worth === null || !hasMoney
				? undefined
				: words.worth(format.moneyShort(worth), format.number(carts.valued)),
		status:
			carts === null
				? { kind: 'empty', title: words.emptyTitle, text: words.emptyText }
				: { kind: 'ready' },
		bars: OUTCOMES.map((outcome) => ({
			id: outcome,
			label: words.outcomes[outcome],
			value: carts?.[outcome] ?? 0,
			open:
				(carts?.[outcome] ?? 0) === 0 ? null : { who: customerSetText({ of: 'cart', outcome }) },
		})),
		table: {
			caption: words.plain,
			columns: [words.columns.outcome, words.columns.carts],
			rows: OUTCOMES.map((outcome) => [
				words.outcomes[outcome],
				format.number(carts?.[outcome] ?? 0),
			]),
		},
	};
}
