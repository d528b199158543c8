import type { FirstChannel } from '#core/journeys/channels.ts';
import { customerSetText } from '#features/customers/customer-set-address.ts';
import { filterParams } from '#features/customers/filter-address.ts';
import { EVERYBODY } from '#core/segments/customer-filter.ts';
import type { FigureState } from '#ui/chart/figure-state.ts';
import type { RouteParams } from '#ui/route.ts';
import type { TwinTable } from '#ui/table/columns.ts';
import { channelWord, type JourneysSpeech, type OpenedBar } from './journeys-speech.ts';

/** Shares of fewer people are not compared. */
export const ENOUGH = 20;

export interface BarsFigure {
	readonly title: string;
	readonly subtitle: string;
	readonly note: string | undefined;
	readonly status: FigureState;
	readonly bars: readonly OpenedBar[];
	readonly table: TwinTable;
}

/** How people first came, and which channel brings buyers. */
export function channelsFigure(
	channels: readonly FirstChannel[],
	speech: JourneysSpeech,
): BarsFigure {
	const { format, text } = speech;
	const words = text.channels;
	const people = channels.reduce((sum, { customers }) => sum + customers, 0);
	const [best, worst] = extremes(channels);
	const share = (one: FirstChannel) =>
		one.knownBefore === 0 ? '' : format.percent(one.converted / one.knownBefore);
	return {
		title: best && worst ? words.title(channelWord(speech, best.name), share(best)) : words.plain,
		subtitle: words.subtitle(format.count(people, 'people')),
		note: best && worst ? words.note(channelWord(speech, worst.name), share(worst)) : undefined,
		status: channels.some(({ name }) => name !== '')
			? { kind: 'ready' }
			: { kind: 'empty', title: words.emptyTitle, text: words.emptyText },
		bars: channels.map((channel) => ({
			id: channel.name ?? '?',
			label: channelWord(speech, channel.name),
			value: channel.customers,
			open: channelParams(channel.name),
		})),
		table: {
			caption: words.plain,
			columns: [
				words.columns.channel,
				words.columns.people,
				words.columns.share,
				words.columns.buyers,
				words.columns.before,
				words.columns.buyShare,
			],
			rows: channels.map((channel) => [
				channelWord(speech, channel.name),
				format.number(channel.customers),
				format.percent(channel.customers / people),
				format.number(channel.buyers),
				format.number(channel.knownBefore),
				share(channel),
			]),
		},
	};
}

/** The list of those who came through a channel. */
function channelParams(name: string | null): RouteParams {
	return name === null
		? { who: customerSetText({ of: 'other-channels' }) }
		: filterParams({ ...EVERYBODY, channels: [name] });
}

/**
 * The channels whose people buy most and least often, where two can be compared. Who is first
 * known by an order has bought by definition, and tells nothing.
 */
function extremes(channels: readonly FirstChannel[]): readonly (FirstChannel | undefined)[] {
	const part = ({ converted, knownBefore }: FirstChannel) => converted / knownBefore;
	const compared = channels
		.filter(({ name, knownBefore }) => Boolean(name) && knownBefore >= ENOUGH)
		.toSorted((a, b) => part(b) - part(a));
	return compared.length < 2 ? [] : [compared[0], compared.at(-1)];
}
