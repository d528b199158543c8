import type { StagesData, StagesSpeech } from './stages-context.ts';

/** The rule that says when a customer is lost, and where it comes from. */
export interface LostLimitView {
	readonly title: string;
	/** Where the limits come from, in words. */
	readonly source: string;
	/** The limits are not this shop's own yet. */
	readonly caution: boolean;
}

/** A rule's tests at past days. */
type Tested = Pick<StagesData, 'backTests' | 'lostIsLongSilent'>;

const MIN_LOST = 30;

export function lostLimitView(data: StagesData, speech: StagesSpeech): LostLimitView {
	const { limit } = speech;
	const { thresholds, lostIsLongSilent } = data;
	return {
		title: lostIsLongSilent ? limit.titleSilent : limit.title,
		source: sourceText(data, speech),
		caution: thresholds.provisional || thresholds.source === 'sector',
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

/** Whether a rule has held: the lost who came back beside the active who bought. */
export function verdictText(data: Tested, { format, limit }: StagesSpeech): string {
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
