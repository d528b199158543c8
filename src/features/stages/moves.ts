import { STAGES, type Stage } from '#core/lifecycle/stage.ts';
import { customerSetText } from '#features/customers/customer-set-address.ts';
import { stageName, type Speech } from './stage-words.ts';

/** People who are in another stage than at the earlier date. */
export interface Move {
	/** Null: not a customer yet. */
	readonly from: Stage | null;
	readonly to: Stage;
	readonly people: number;
}

/** All moves of a transition matrix (row and column 5: outside the stages), most people first. */
export function movesOf(flows: readonly (readonly number[])[]): Move[] {
	return flows
		.flatMap((row, from) =>
			STAGES.map((to, column) => ({
				from: STAGES[from] ?? null,
				to,
				people: from === column ? 0 : (row[column] ?? 0),
			})),
		)
		.filter((move) => move.people > 0)
		.sort((a, b) => b.people - a.people);
}

/** A move as a row with a bar. */
export interface MoveRow {
	readonly id: string;
	/** Null: not a customer yet. */
	readonly from: Stage | null;
	readonly fromName: string;
	readonly to: Stage;
	readonly toName: string;
	readonly people: string;
	/** Length of the bar, percent of the longest. */
	readonly width: number;
	/** The list of these people. */
	readonly href: string | null;
}

export interface MoveList {
	readonly rows: readonly MoveRow[];
	/** People in the moves that are not shown. */
	readonly rest: number;
}

const SHOWN = 6;

/** What the rows say beside the numbers. */
interface MoveWords {
	/** The earlier day. */
	readonly from: number;
	readonly notYet: string;
	readonly lostIsLongSilent: boolean;
}

/** The six largest moves; the others in one number. */
export function moveList(
	flows: readonly (readonly number[])[],
	{ from: since, notYet, lostIsLongSilent }: MoveWords,
	speech: Speech,
): MoveList {
	const { format, stages } = speech;
	const moves = movesOf(flows);
	const most = moves[0]?.people ?? 1;
	const name = (stage: Stage) =>
		stage === 'new' ? stages.newShort : stageName(stages, stage, lostIsLongSilent);
	return {
		rows: moves.slice(0, SHOWN).map(({ from, to, people }) => ({
			id: `${from ?? 'none'}-${to}`,
			from,
			fromName: from === null ? notYet : name(from),
			to,
			toName: name(to),
			people: format.number(people),
			width: (people / most) * 100,
			href: flowHref(
				since,
				from === null ? STAGES.length : STAGES.indexOf(from),
				STAGES.indexOf(to),
				people,
				speech,
			),
		})),
		rest: moves.slice(SHOWN).reduce((sum, { people }) => sum + people, 0),
	};
}

/** The list of those who moved; nobody outside the stages is in a list. Stages by their codes. */
export function flowHref(
	since: number,
	from: number,
	to: number,
	people: number,
	{ href }: Speech,
): string | null {
	const after = STAGES[to];
	if (after === undefined || people === 0) return null;
	const before = STAGES[from] ?? 'outside';
	return href('/customers', { who: customerSetText({ of: 'flow', since, before, after }) });
}
