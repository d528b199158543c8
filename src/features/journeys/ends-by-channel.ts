import { customerSetText } from '#features/customers/customer-set-address.ts';
import { ENOUGH, type BarsFigure } from './channels-figure.ts';
import { channelWord, type JourneysData, type JourneysSpeech } from './journeys-speech.ts';

interface ChannelEnd {
	readonly name: string;
	readonly lost: number;
	/** Everybody of the channel who has bought; null where it is not listed by itself. */
	readonly buyers: number | null;
}

const SHOWN = 12;

/** Those who are lost now by their first channel, beside all buyers of the channel. */
export function endsByChannel(data: JourneysData, speech: JourneysSpeech): BarsFigure {
	const { format, text } = speech;
	const words = text.endsByChannel;
	const channels = channelEnds(data);
	const share = ({ lost, buyers }: ChannelEnd) =>
		buyers === null ? '' : format.percent(lost / buyers);
	const worst = mostLeft(channels);
	return {
		title: worst ? words.title(channelWord(speech, worst.name), share(worst)) : words.plain,
		subtitle: words.subtitle,
		note: channels.some(({ name }) => name !== '') ? words.note : undefined,
		status:
			channels.length === 0
				? { kind: 'empty', title: text.ends.emptyTitle }
				: channels.every(({ name }) => name === '')
					? { kind: 'empty', title: text.channels.emptyTitle, text: text.channels.emptyText }
					: { kind: 'ready' },
		bars: channels.slice(0, SHOWN).map(({ name, lost }) => ({
			id: name,
			label: channelWord(speech, name),
			value: lost,
			open: { who: customerSetText({ of: 'ended', month: null, from: null, channel: name }) },
		})),
		table: {
			caption: words.plain,
			columns: [words.columns.channel, words.columns.lost, words.columns.share],
			rows: channels.map((one) => [
				channelWord(speech, one.name),
				format.number(one.lost),
				share(one),
			]),
		},
	};
}

function channelEnds({ ends, channels }: JourneysData): ChannelEnd[] {
	const lost = new Map<string, number>();
	for (const { channel, customers } of ends) {
		lost.set(channel, (lost.get(channel) ?? 0) + customers);
	}
	return [...lost]
		.map(([name, count]) => ({
			name,
			lost: count,
			buyers: channels.find((channel) => channel.name === name)?.buyers ?? null,
		}))
		.toSorted((a, b) => b.lost - a.lost);
}

/** The channel with the largest part of its buyers lost, where two can be compared. */
function mostLeft(channels: readonly ChannelEnd[]): ChannelEnd | undefined {
	const compared = channels.filter(
		({ name, buyers }) => name !== '' && buyers !== null && buyers >= ENOUGH,
	);
	const part = ({ lost, buyers }: ChannelEnd) => lost / (buyers ?? Infinity);
	return compared.length < 2 ? undefined : compared.toSorted((a, b) => part(b) - part(a))[0];
}
