import type { OverviewData, OverviewSpeech } from './overview-context.ts';

interface PageAction {
	readonly label: string;
	readonly href: string;
}

export interface OverviewSentence {
	readonly context: string;
	readonly lead: readonly string[];
	readonly support: string | undefined;
	readonly action: PageAction | null;
	readonly link: PageAction | null;
}

type Finding = Pick<OverviewSentence, 'lead' | 'action'> & { readonly support?: string };

/** The finding with the gravest consequence, then what to do about it. */
export function overviewSentence(data: OverviewData, speech: OverviewSpeech): OverviewSentence {
	const { format, text, href } = speech;
	const finding = dataFinding(data, speech) ?? customerFinding(data, speech);
	const change = data.totals.buyers > 0 ? activeChange(data, speech) : null;
	return {
		context:
			data.comparedWith === null
				? text.asOf(format.day(data.asOf))
				: text.compared(format.day(data.asOf), format.dayShort(data.comparedWith)),
		lead: finding.lead,
		support: [finding.support, change].filter(Boolean).join(' ') || undefined,
		action: finding.action,
		link: data.totals.buyers > 0 ? { label: text.actions.whereFrom, href: href('/stages') } : null,
	};
}

/** What the data lack before anything can be said of customers; null where they lack nothing. */
function dataFinding({ totals, hasMoney }: OverviewData, speech: OverviewSpeech): Finding | null {
	const { format, text, href } = speech;
	if (totals.buyers > 0) return null;
	const action = { label: text.actions.openData, href: href('/data') };
	if (totals.anonymousOrders > 0) {
		const lead = [
			text.lead.noIdentity(format.count(totals.anonymousOrders, 'orders')),
			text.lead.addIdentity,
		];
		const support = text.support.anonymousMoney(format.money(totals.anonymousRevenue));
		return hasMoney ? { lead, action, support } : { lead, action };
	}
	if (totals.prospects > 0) {
		const people = format.count(totals.prospects, 'people');
		return { lead: [text.lead.onlyContacts(people), text.lead.addOrders], action };
	}
	return { lead: [text.lead.noFacts, text.lead.chooseLater], action };
}

function customerFinding(data: OverviewData, speech: OverviewSpeech): Finding {
	const { opportunities: found, thresholds, lostIsLongSilent } = data;
	const { format, text } = speech;
	const sort = data.hasMoney ? { sort: 'value', dir: 'desc' } : { sort: 'silence', dir: 'asc' };
	const list = (people: number, params: Record<string, string | number>) => ({
		label: text.actions.openList(format.count(people, 'people')),
		href: speech.href('/customers', { ...params, ...sort }),
	});
	const silent = text.support.inDanger(format.count(thresholds.atRiskAfter, 'days'));

	const gravest = gravestOf(data);
	if (gravest === 'loyalAtRisk') {
		const { customers, atStake } = found.loyalAtRisk;
		const top = format.number(found.loyalAtRiskTop.customers);
		const some = data.hasMoney ? text.lead.messageTop(top) : text.lead.messageSome(top);
		const all = found.loyalAtRiskTop.customers === customers;
		const topMoney = format.moneyShort(found.loyalAtRiskTop.atStake);
		const money = format.moneyShort(atStake);
		return {
			lead: [
				text.lead.loyalAtRisk(format.number(customers), customers === 1),
				all ? text.lead.messageAll : some,
			],
			support: !data.hasMoney
				? silent
				: all
					? text.support.spent(money)
					: text.support.spentTop(money, top, topMoney),
			action: list(customers, { stage: 'loyal', risk: 1 }),
		};
	}
	if (gravest === 'justLost') {
		const { customers, atStake } = found.justLost;
		const words = lostIsLongSilent ? text.silent : text.lost;
		return {
			lead: [words.lead(format.number(customers), customers === 1), text.lead.inviteBack],
			support: data.hasMoney
				? text.support.spent(format.moneyShort(atStake))
				: text.support.silentFor(format.count(thresholds.lostAfter, 'days')),
			action: list(customers, { stage: 'lost', 'lost-within': 30 }),
		};
	}
	if (gravest === 'newAtRisk') {
		const { customers, atStake } = found.newAtRisk;
		return {
			lead: [text.lead.newAtRisk(format.number(customers), customers === 1), text.lead.offerSecond],
			support: data.hasMoney ? text.support.spent(format.moneyShort(atStake)) : silent,
			action: list(customers, { stage: 'new', risk: 1 }),
		};
	}
	const active = activeNow(data);
	const buyers = format.count(data.totals.buyers, 'customers');
	return active > 0
		? {
				lead: [text.lead.calm(format.count(active, 'customers')), text.lead.nextMonth],
				action: list(active, { stage: 'new,growing,loyal' }),
			}
		: {
				lead: [
					text.lead.noneActive(buyers, format.count(thresholds.lostAfter, 'days')),
					text.lead.inviteBack,
				],
				action: list(data.totals.buyers, { stage: 'lost' }),
			};
}

const BY_GRAVITY = ['loyalAtRisk', 'justLost', 'newAtRisk'] as const;

/** The gravest finding, unless another one has more than twice as much at stake. */
function gravestOf({ opportunities, hasMoney }: OverviewData): (typeof BY_GRAVITY)[number] | null {
	const stake = (finding: (typeof BY_GRAVITY)[number]) => {
		const { customers, atStake } = opportunities[finding];
		return hasMoney ? atStake : customers;
	};
	const real = BY_GRAVITY.filter((finding) => opportunities[finding].customers > 0);
	const most = Math.max(0, ...real.map(stake));
	return real.find((finding) => stake(finding) * 2 >= most) ?? null;
}

function activeNow({ stages }: OverviewData): number {
	return stages
		.filter(({ stage }) => stage !== 'prospect' && stage !== 'lost')
		.reduce((sum, { customers }) => sum + customers, 0);
}

function activeChange(data: OverviewData, { format, text }: OverviewSpeech): string | null {
	if (data.comparedWith === null || data.before === null) return null;
	const [, fresh = 0, growing = 0, loyal = 0] = data.before;
	const now = activeNow(data);
	const change = now - (fresh + growing + loyal);
	const day = format.dayShort(data.comparedWith);
	const total = format.number(now);
	if (change === 0) return text.support.activeSame(total, day);
	const words = change > 0 ? text.support.activeUp : text.support.activeDown;
	return words(format.number(Math.abs(change)), total, day);
}
