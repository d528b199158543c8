import type { ChannelReturns } from '#core/cohorts/returns-by-channel.ts';
import type { Format } from '#i18n/format.ts';
import type { CohortsWords } from '#i18n/messages/cohorts.ts';
import type { Tone } from '#ui/chart/chart-model.ts';
import type { TwinTable } from '#ui/table/columns.ts';
import { NOTABLE, standardErrors } from './two-shares.ts';

const HIDE_BELOW = 5;
const GREY_BELOW = 20;

export interface ChannelBars {
	readonly title: string;
	readonly bars: readonly {
		readonly id: string;
		readonly label: string;
		readonly value: number;
		readonly tone: Tone;
	}[];
	readonly note: string;
	readonly table: TwinTable;
}

/** Null where there are no two channels to compare. */
export function channelBars(
	channels: readonly ChannelReturns[],
	format: Format,
	words: CohortsWords,
): ChannelBars | null {
	const named = [
		...channels.filter(({ channel }) => channel !== ''),
		...channels.filter(({ channel }) => channel === ''),
	];
	const drawn = named.filter((channel) => channel.buyers >= HIDE_BELOW);
	if (drawn.length < 2) return null;
	const name = ({ channel }: ChannelReturns) => (channel === '' ? words.channels.none : channel);
	const people = drawn.reduce((sum, channel) => sum + channel.buyers, 0);
	const hidden = channels.filter((channel) => channel.buyers < HIDE_BELOW).map(name);
	const best = clearlyBest(drawn);
	const { table } = words.channels;
	return {
		title: best ? words.channels.best(best.channel) : words.channels.plain,
		bars: drawn.map((channel) => ({
			id: channel.channel,
			label: name(channel),
			value: channel.boughtAgain / channel.buyers,
			tone: channel.buyers < GREY_BELOW || channel.channel === '' ? 'muted' : 'series',
		})),
		note: [
			words.channels.note(format.count(people, 'people')),
			...(hidden.length > 0 ? [words.channels.hidden(format.list(hidden))] : []),
		].join(' '),
		table: {
			caption: table.caption,
			columns: [table.channel, table.people, table.again, table.share],
			rows: named.map((channel) => [
				name(channel),
				format.number(channel.buyers),
				format.number(channel.boughtAgain),
				channel.buyers < HIDE_BELOW ? '·' : format.percent(channel.boughtAgain / channel.buyers),
			]),
		},
	};
}

/** The named channel with the highest share, where chance alone would hardly put it there. */
function clearlyBest(drawn: readonly ChannelReturns[]): ChannelReturns | undefined {
	const [top, ...rest] = drawn.filter((channel) => channel.buyers >= GREY_BELOW);
	if (!top || top.channel === '' || rest.length === 0) return undefined;
	const others = {
		part: rest.reduce((sum, channel) => sum + channel.boughtAgain, 0),
		of: rest.reduce((sum, channel) => sum + channel.buyers, 0),
	};
	const difference = standardErrors({ part: top.boughtAgain, of: top.buyers }, others);
	return difference >= NOTABLE ? top : undefined;
}
