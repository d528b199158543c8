import { periodEnd, periodLabel, periodOf, periodStart } from '../calendar/period.ts';
import type { Instrument } from '../columns/instruments.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { firstChannels } from '../journeys/acquisition.ts';
import { snapshotAt } from '../lifecycle/snapshot.ts';
import { STAGES } from '../lifecycle/stage.ts';
import type { Stage } from '../lifecycle/stage.ts';
import { allTime, eachCountedAnswer } from './counted-answers.ts';
import { ScoreTally } from './score.ts';
import type { Score } from './score.ts';

export type VoicePeriod = 'week' | 'month' | 'quarter';

export interface PeriodScore {
	readonly label: string;
	readonly firstDay: number;
	/** Its last day, or asOf where that is earlier. */
	readonly lastDay: number;
	/** Has not ended at asOf. */
	readonly running: boolean;
	/** Null without an answer. */
	readonly score: Score | null;
}

export interface GroupScore<Name> {
	/** Null: the answers of nobody known, or of people outside the stages. */
	readonly name: Name | null;
	readonly score: Score;
}

/** Of the last answer of each customer, in total and by the customer's channel and stage now. */
export interface OverallScores {
	readonly overall: Score | null;
	/** Channels ('': not known) by the number of answers, then by name; nobody known comes last. */
	readonly channels: readonly GroupScore<string>[];
	readonly stages: readonly GroupScore<Stage>[];
	/** Scores that are not on the instrument's scale, and count nowhere. */
	readonly offScale: number;
	/** Answers that count and name no customer. */
	readonly ofNobody: number;
}

export function overallScores(
	dataset: Dataset,
	instrument: Instrument,
	asOf: number,
): OverallScores {
	const surveys = dataset.surveys();
	const { stages } = snapshotAt(dataset, asOf);
	const channels = firstChannels(dataset, asOf);
	const overall = new ScoreTally();
	const byChannel = new Tallies<string>();
	const byStage = new Tallies<Stage>();
	let ofNobody = 0;
	const offScale = eachCountedAnswer(
		surveys,
		instrument,
		asOf,
		allTime,
		({ at, customer, band }) => {
			const known = customer >= 0;
			if (!known) ofNobody++;
			const score = surveys.score[at]!;
			overall.add(band, score);
			byChannel.of(known ? dataset.channels[channels[customer]!]! : null).add(band, score);
			byStage.of(known ? (STAGES[stages[customer]!] ?? null) : null).add(band, score);
		},
	);
	return {
		overall: overall.score(instrument),
		channels: byChannel
			.scores(instrument)
			.sort(
				(a, b) =>
					Number(a.name === null) - Number(b.name === null) ||
					b.score.n - a.score.n ||
					compare(a.name, b.name),
			),
		stages: byStage.scores(instrument).sort((a, b) => placeOf(a.name) - placeOf(b.name)),
		offScale,
		ofNobody,
	};
}

/** Every period from that of the first answer to that of asOf; none without an answer. */
export function periodScores(
	dataset: Dataset,
	instrument: Instrument,
	asOf: number,
	period: VoicePeriod,
): PeriodScore[] {
	const surveys = dataset.surveys();
	const tallies = new Tallies<number>();
	let first = Infinity;
	const numberOf = (day: number) => periodOf(period, day);
	eachCountedAnswer(surveys, instrument, asOf, numberOf, ({ at, band, period: index }) => {
		if (index < first) first = index;
		tallies.of(index).add(band, surveys.score[at]!);
	});
	const rows: PeriodScore[] = [];
	for (let index = first; index <= numberOf(asOf); index++) {
		const end = periodEnd(period, index);
		rows.push({
			label: periodLabel(period, index),
			firstDay: periodStart(period, index),
			lastDay: Math.min(end, asOf),
			running: end > asOf,
			score: tallies.of(index).score(instrument),
		});
	}
	return rows;
}

class Tallies<Name> {
	readonly #tallies = new Map<Name | null, ScoreTally>();

	of(name: Name | null): ScoreTally {
		let tally = this.#tallies.get(name);
		if (tally === undefined) this.#tallies.set(name, (tally = new ScoreTally()));
		return tally;
	}

	scores(instrument: Instrument): GroupScore<Name>[] {
		return [...this.#tallies].flatMap(([name, tally]) => {
			const score = tally.score(instrument);
			return score === null ? [] : [{ name, score }];
		});
	}
}

function compare(a: string | null, b: string | null): number {
	return (a ?? '') < (b ?? '') ? -1 : 1;
}

function placeOf(stage: Stage | null): number {
	return stage === null ? STAGES.length : STAGES.indexOf(stage);
}
