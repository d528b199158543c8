import type { OverviewData, OverviewSpeech } from './overview-context.ts';

export interface WeekItem {
	readonly id: string;
	readonly title: string;
	readonly reason: string;
	readonly href: string;
	/** Money at stake, or what stands in its place. */
	readonly value: string;
	readonly valueNote: string;
	readonly atStake: number;
}

/** Whom to contact this week, most money at stake first; without money in the order of the list. */
export function weekItems(data: OverviewData, speech: OverviewSpeech): WeekItem[] {
	const { format, text, href } = speech;
	const { opportunities: found, thresholds, hasMoney } = data;
	const sort = hasMoney ? { sort: 'value', dir: 'desc' } : { sort: 'silence', dir: 'asc' };
	const people = (count: number) => format.count(count, 'customers');
	const counted = (count: number): [string, boolean] => [format.number(count), count === 1];
	const atRisk = format.count(thresholds.atRiskAfter, 'days');
	const growing = data.stages.find(({ stage }) => stage === 'growing');
	const top = found.loyalAtRiskTop;
	const isTop = top.customers < found.loyalAtRisk.customers;
	const lost = data.lostIsLongSilent ? text.silent : text.lost;

	const items = [
		{
			id: 'loyal',
			count: top.customers,
			atStake: top.atStake,
			title: isTop
				? text.week.loyalTop(
						format.number(top.customers),
						format.number(found.loyalAtRisk.customers),
					)
				: text.week.loyal(...counted(top.customers)),
			reason: isTop && hasMoney ? text.week.mostValuable(atRisk) : text.week.silentFor(atRisk),
			params: { stage: 'loyal', risk: 1 },
		},
		{
			id: 'lost',
			count: found.justLost.customers,
			atStake: found.justLost.atStake,
			title: lost.week(people(found.justLost.customers)),
			reason: text.week.justPassed(format.count(thresholds.lostAfter, 'days')),
			params: { stage: 'lost', 'lost-within': 30 },
		},
		{
			id: 'growing',
			count: growing?.atRisk ?? 0,
			atStake: growing?.atRiskNetLastYear ?? 0,
			title: text.week.growing(...counted(growing?.atRisk ?? 0)),
			reason: text.week.silentFor(atRisk),
			params: { stage: 'growing', risk: 1 },
		},
		{
			id: 'new',
			count: found.newAtRisk.customers,
			atStake: found.newAtRisk.atStake,
			title: text.week.new(...counted(found.newAtRisk.customers)),
			reason: text.week.boughtOnce(atRisk),
			params: { stage: 'new', risk: 1 },
		},
		{
			id: 'prospect',
			count: found.prospects.customers,
			atStake: 0,
			title: text.week.prospects(...counted(found.prospects.customers)),
			reason: text.week.neverBought,
			params: { stage: 'prospect' },
		},
	];
	return items
		.filter(({ count }) => count > 0)
		.sort((a, b) => b.atStake - a.atStake)
		.map(({ count: _count, params, ...item }) => {
			const money = hasMoney && item.atStake > 0;
			return {
				...item,
				href: href('/customers', item.id === 'prospect' ? params : { ...params, ...sort }),
				value: money ? format.moneyShort(item.atStake) : '',
				valueNote: money ? text.week.aYear : hasMoney ? text.week.anyTime : '',
			};
		});
}
