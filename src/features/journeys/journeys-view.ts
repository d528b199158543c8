import { customerSetText } from '#features/customers/customer-set-address.ts';
import type { RouteParams } from '#ui/route.ts';
import { cartsFigure } from './carts-figure.ts';
import { channelsFigure, type BarsFigure } from './channels-figure.ts';
import { endsByChannel } from './ends-by-channel.ts';
import { endsFigure, type EndsFigure } from './ends-figure.ts';
import type { JourneysData, JourneysSpeech } from './journeys-speech.ts';
import { cancelledFigure, complaintsFigure } from './reasons-figure.ts';
import { waitFigure, type WaitFigure } from './wait-figure.ts';
import { timeText } from './wait-text.ts';

export interface JourneysView {
	readonly context: string;
	readonly lead: readonly string[];
	readonly support: string;
	/** Those who left after a single purchase; null without any. */
	readonly action: { readonly label: string; readonly open: RouteParams } | null;
	readonly channels: BarsFigure;
	readonly wait: WaitFigure;
	readonly ends: EndsFigure;
	readonly endsByChannel: BarsFigure;
	readonly carts: BarsFigure;
	readonly cancelled: BarsFigure;
	readonly complaints: BarsFigure;
}

export function journeysView(data: JourneysData, speech: JourneysSpeech): JourneysView {
	const { format, text } = speech;
	const people = sum(data.channels);
	const lost = sum(data.ends);
	const once = sum(data.ends.filter(({ from }) => from === 'new'));
	return {
		context: format.count(people, 'people'),
		lead: [channelLead(data, people, speech), waitLead(data, speech)],
		support:
			lost === 0
				? text.support.none
				: text.support[data.lostIsLongSilent ? 'endsSilent' : 'ends'](
						format.count(lost, 'customers'),
						format.percent(once / lost),
					),
		action:
			once === 0
				? null
				: {
						label: text.support.action(format.count(once, 'people')),
						open: {
							who: customerSetText({ of: 'ended', month: null, from: 'new', channel: null }),
						},
					},
		channels: channelsFigure(data.channels, speech),
		wait: waitFigure(data.firstPurchase, speech),
		ends: endsFigure(data, speech),
		endsByChannel: endsByChannel(data, speech),
		carts: cartsFigure(data.carts, speech),
		cancelled: cancelledFigure(data.cancelled, speech),
		complaints: complaintsFigure(data.complaints, speech),
	};
}

/** The channel that most came by, of those with a name. */
function channelLead(
	{ channels }: JourneysData,
	people: number,
	{ format, text }: JourneysSpeech,
): string {
	const largest = channels.find(({ name }) => Boolean(name));
	return largest === undefined
		? text.lead.noChannel
		: text.lead.channel(format.percent(largest.customers / people), largest.name ?? '');
}

function waitLead({ firstPurchase }: JourneysData, { format, text }: JourneysSpeech): string {
	const median = firstPurchase?.medianMinutes ?? null;
	return median === null ? text.lead.noWait : text.lead.wait(timeText(format, median));
}

function sum(parts: readonly { readonly customers: number }[]): number {
	return parts.reduce((total, { customers }) => total + customers, 0);
}
