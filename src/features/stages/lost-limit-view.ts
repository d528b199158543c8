import { curveFigure, type CurveFigure } from './curve-figure.ts';
import type { StagesData, StagesSpeech } from './stages-context.ts';

export interface TestCell {
	readonly share: string;
	readonly detail: string;
	/** Too few people to lean on. */
	readonly weak: boolean;
}

export interface TestRow {
	readonly id: string;
	readonly day: string;
	readonly within: string;
	readonly lost: TestCell;
	readonly active: TestCell;
}

export interface LostLimitView {
	readonly title: string;
	readonly curve: CurveFigure;
	readonly facts: readonly { readonly label: string; readonly value: string }[];
	/** Where the limits come from, in words. */
	readonly source: string;
	/** The limits are not this shop's own yet. */
	readonly caution: boolean;
	readonly tests: readonly TestRow[];
	readonly lostName: string;
	readonly verdict: string;
	readonly proven: boolean;
}

const HIDDEN_BELOW = 5;
const WEAK_BELOW = 20;
const MIN_LOST = 30;

export function lostLimitView(data: StagesData, speech: StagesSpeech): LostLimitView {
	const { format, limit } = speech;
	const { thresholds, lostIsLongSilent } = data;
	return {
		title: lostIsLongSilent ? limit.titleSilent : limit.title,
		curve: curveFigure(data, speech),
		facts: [
			{ label: limit.limits.atRisk, value: format.count(thresholds.atRiskAfter, 'days') },
			{
				label: lostIsLongSilent ? limit.limits.silent : limit.limits.lost,
				value: format.count(thresholds.lostAfter, 'days'),
			},
			{ label: limit.limits.loyal, value: limit.loyalFrom(format.number(thresholds.loyalAt)) },
		],
		source: sourceText(data, speech),
		caution: thresholds.provisional || thresholds.source === 'sector',
		tests: data.backTests.map((test) => ({
			id: String(test.day),
			day: format.day(test.day),
			// The window cannot reach beyond the last day of the data.
			within: limit.test.within(
				format.count(Math.min(thresholds.lostAfter, data.asOf - test.day), 'days'),
			),
			lost: cell(test.cameBack, test.lost, speech),
			active: cell(test.bought, test.active, speech),
		})),
		lostName: lostIsLongSilent ? limit.test.silent : limit.test.lost,
		verdict: verdict(data, speech),
		proven: !lostIsLongSilent,
	};
}

function sourceText(data: StagesData, { format, limit, sector }: StagesSpeech): string {
	const { source, provisional } = data.thresholds;
	const returning = format.count(data.returning, 'customers');
	if (source === 'manual') return limit.source.manual;
	if (source === 'sector') return limit.source.sector(limit.sectors[sector], returning);
	if (provisional) return limit.source.provisional(format.count(data.historyDays, 'days'));
	return limit.source.shop(returning);
}

function cell(bought: number, people: number, { format, limit }: StagesSpeech): TestCell {
	return {
		share: people < HIDDEN_BELOW ? limit.test.few : format.percent(bought / people),
		detail: limit.test.of(format.number(bought), format.number(people)),
		weak: people < WEAK_BELOW,
	};
}

function verdict(data: StagesData, { format, limit }: StagesSpeech): string {
	const sum = (pick: (test: StagesData['backTests'][number]) => number) =>
		data.backTests.reduce((total, test) => total + pick(test), 0);
	const lost = sum((test) => test.lost);
	const active = sum((test) => test.active);
	if (data.backTests.length === 0) return limit.test.short;
	if (lost < MIN_LOST) return limit.test.fewLost(format.count(lost, 'people'));
	const words = data.lostIsLongSilent ? limit.test.poor : limit.test.good;
	const share = (bought: number, people: number) =>
		format.percent(people === 0 ? Number.NaN : bought / people);
	return words(
		share(
			sum((test) => test.cameBack),
			lost,
		),
		share(
			sum((test) => test.bought),
			active,
		),
	);
}
