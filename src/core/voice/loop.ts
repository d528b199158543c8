import { INSTRUMENTS } from '../columns/instruments.ts';
import type { Instrument } from '../columns/instruments.ts';
import { customerRow } from '../customers/customer-rows.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { textOfRow } from '../dataset/rows/row-space.ts';
import { snapshotAt } from '../lifecycle/snapshot.ts';
import { STAGES } from '../lifecycle/stage.ts';
import type { Stage } from '../lifecycle/stage.ts';
import { signalsAt } from '../signals/signals.ts';
import { answerKey } from './answer-key.ts';
import { allTime, eachCountedAnswer } from './counted-answers.ts';
import { LOW } from './scales.ts';
import type { FollowUp } from './follow-up.ts';
import { followUpsAt } from './follow-ups-at.ts';

/** Answers of each list that are given out in full; the others are counted. */
const SHOWN = 100;

/** A low answer of a customer who can be talked to. */
export interface UnhappyAnswer {
	readonly key: string;
	readonly customer: number;
	/** Name, or the strongest contact known. */
	readonly label: string;
	readonly stage: Stage | null;
	readonly instrument: Instrument;
	readonly score: number;
	readonly day: number;
	readonly reason: string;
	readonly text: string;
	readonly atRisk: boolean;
	/** Net revenue of the customer in the 365 days up to asOf, in minor units. */
	readonly value: number;
	readonly followUp: FollowUp | null;
}

/** Who is unhappy by the last answer to some instrument, and who of them was followed up. */
export interface Loop {
	/** Low answers of customers. */
	readonly answers: number;
	/** Those followed up. */
	readonly closed: number;
	/** Customers with an answer that is not. */
	readonly waiting: number;
	/** Their net revenue of the 365 days up to asOf, in minor units. */
	readonly waitingValue: number;
	/** Low answers that name no customer: nobody to go to. */
	readonly ofNobody: number;
	/** At risk first, then by value. */
	readonly open: readonly UnhappyAnswer[];
	/** The last followed up first. */
	readonly done: readonly UnhappyAnswer[];
}

interface LowAnswer {
	readonly at: number;
	readonly customer: number;
	readonly instrument: Instrument;
	readonly followUp: FollowUp | null;
}

/** Low answers that count, those of nobody left out; with what was done about them by asOf. */
function lowAnswers(dataset: Dataset, asOf: number): { answers: LowAnswer[]; ofNobody: number } {
	const answers: LowAnswer[] = [];
	const followUpOf = followUpsAt(dataset, asOf);
	let ofNobody = 0;
	for (const instrument of INSTRUMENTS) {
		eachCountedAnswer(dataset.surveys(), instrument, asOf, allTime, ({ at, customer, band }) => {
			if (band !== LOW) return;
			if (customer < 0) ofNobody++;
			else answers.push({ at, customer, instrument, followUp: followUpOf(at) });
		});
	}
	return { answers, ofNobody };
}

/** Customers with a low answer that nobody has gone after. */
export function waitingCustomers(dataset: Dataset, asOf: number): number[] {
	const { answers } = lowAnswers(dataset, asOf);
	return [...new Set(answers.flatMap((one) => (one.followUp === null ? [one.customer] : [])))];
}

export function loopAt(dataset: Dataset, asOf: number): Loop {
	const snapshot = snapshotAt(dataset, asOf);
	const { netLastYear } = snapshot.purchases;
	const { atRisk } = signalsAt(dataset, asOf);
	const { answers, ofNobody } = lowAnswers(dataset, asOf);
	const open = answers.filter(({ followUp }) => followUp === null);
	const done = answers.filter(({ followUp }) => followUp !== null);
	const waiting = new Set(open.map(({ customer }) => customer));
	let waitingValue = 0;
	for (const customer of waiting) waitingValue += netLastYear[customer]!;
	open.sort(
		(a, b) =>
			atRisk[b.customer]! - atRisk[a.customer]! ||
			netLastYear[b.customer]! - netLastYear[a.customer]! ||
			a.customer - b.customer ||
			b.at - a.at,
	);
	done.sort((a, b) => (b.followUp?.day ?? 0) - (a.followUp?.day ?? 0) || a.at - b.at);
	const { day, score, row } = dataset.surveys();
	const shown = ({ at, customer, instrument, followUp }: LowAnswer): UnhappyAnswer => ({
		key: answerKey(dataset, at),
		customer,
		label: customerRow(dataset, snapshot, customer).label,
		stage: STAGES[snapshot.stages[customer]!] ?? null,
		instrument,
		score: score[at]!,
		day: day[at]!,
		reason: textOfRow(dataset.rows, row[at]!, 'reason'),
		text: textOfRow(dataset.rows, row[at]!, 'text'),
		atRisk: atRisk[customer] === 1,
		value: netLastYear[customer]!,
		followUp,
	});
	return {
		answers: answers.length,
		closed: done.length,
		waiting: waiting.size,
		waitingValue,
		ofNobody,
		open: open.slice(0, SHOWN).map(shown),
		done: done.slice(0, SHOWN).map(shown),
	};
}
