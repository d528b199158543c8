import type { FirstPurchaseTimes } from '#core/journeys/first-purchase-times.ts';
import { customerSetText } from '#features/customers/customer-set-address.ts';
import type { ChartModel } from '#ui/chart/chart-model.ts';
import type { FigureState } from '#ui/chart/figure-state.ts';
import type { TwinTable } from '#ui/table/columns.ts';
import type { JourneysSpeech } from './journeys-speech.ts';
import { timeText, waitText } from './wait-text.ts';

const HOUR = 60;
const DAY = 24 * HOUR;

interface WaitBin {
	readonly label: string;
	readonly tick: string;
	readonly count: number;
	/** Address of the list of those people. */
	readonly who: string;
}

export interface WaitFigure {
	readonly title: string;
	readonly subtitle: string;
	readonly note: string | undefined;
	readonly status: FigureState;
	readonly bins: readonly WaitBin[];
	readonly events: ChartModel['events'];
	/** Those without a time, as lists to open. */
	readonly others: readonly { readonly label: string; readonly who: string }[];
	readonly table: TwinTable;
}

/** How long people were known before they first bought; null: no file can tell. */
export function waitFigure(times: FirstPurchaseTimes | null, speech: JourneysSpeech): WaitFigure {
	const { format, text, sets } = speech;
	const words = text.wait;
	if (times === null) {
		return {
			...{ title: words.plain, subtitle: '', note: undefined, bins: [], events: [], others: [] },
			status: { kind: 'empty', title: words.emptyTitle, text: words.emptyText },
			table: { caption: words.plain, columns: [], rows: [] },
		};
	}
	const { customers, timed, medianMinutes, atOnce, notYet } = times;
	// Without times of day nobody can have taken less than a day.
	const bins = times.bins.filter(({ fromMinutes }) => timed > 0 || fromMinutes >= DAY);
	const name = (from: number) => waitText(sets, format, from);
	return {
		title: medianMinutes === null ? words.plain : words.title(timeText(format, medianMinutes)),
		subtitle: words.subtitle(format.count(customers, 'people')),
		note:
			timed === customers
				? undefined
				: timed === 0
					? words.untimed
					: words.timed(format.count(timed, 'people')),
		status:
			customers > 0
				? { kind: 'ready' }
				: { kind: 'too-few', title: words.fewTitle, text: words.fewText },
		bins: bins.map(({ fromMinutes, toMinutes, customers: count }) => ({
			label: name(fromMinutes),
			tick: toMinutes === null ? words.more : shortTime(toMinutes, text),
			count,
			who: customerSetText({ of: 'first-purchase', when: fromMinutes }),
		})),
		events:
			medianMinutes === null
				? undefined
				: [{ at: medianAt(bins, medianMinutes), text: words.half }],
		others: [
			{
				label: words.atOnce(format.count(atOnce, 'people')),
				who: customerSetText({ of: 'first-purchase', when: 'at-once' }),
			},
			{
				label: words.notYet(format.count(notYet, 'people')),
				who: customerSetText({ of: 'first-purchase', when: 'not-yet' }),
			},
		],
		table: {
			caption: words.plain,
			columns: [words.columns.time, words.columns.people, words.columns.share],
			rows: bins.map(({ fromMinutes, customers: count }) => [
				name(fromMinutes),
				format.number(count),
				customers === 0 ? '' : format.percent(count / customers),
			]),
		},
	};
}

function medianAt(bins: readonly { readonly fromMinutes: number }[], median: number): number {
	return bins.findLastIndex(({ fromMinutes }) => fromMinutes <= median);
}

/** A time as short as there is room for under a bar. */
function shortTime(minutes: number, { wait }: JourneysSpeech['text']): string {
	if (minutes < HOUR) return wait.short.minutes(String(minutes));
	return minutes < DAY
		? wait.short.hours(String(minutes / HOUR))
		: wait.short.days(String(minutes / DAY));
}
