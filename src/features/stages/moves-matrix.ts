import type { AnalysisResult } from '#core/analyses.ts';
import { STAGES, type Stage } from '#core/lifecycle/stage.ts';
import { flowHref, moveList, movesOf, type MoveRow } from './moves.ts';
import { stageName } from './stage-words.ts';
import type { StagesSpeech } from './stages-context.ts';

/** The moves between two dates, and whether "lost" is too strong a word. */
export interface MovesData extends AnalysisResult<'flows'> {
	readonly lostIsLongSilent: boolean;
}

interface MatrixCell {
	readonly id: string;
	readonly text: string;
	/** 1…8 where people moved; 0 where nobody did. */
	readonly shade: number;
	/** The same stage at both dates. */
	readonly stayed: boolean;
	/** The list of these people; null where there is none. */
	readonly href: string | null;
	/** Read out in place of the bare number. */
	readonly name: string;
}

export interface MatrixHead {
	readonly id: string;
	/** Null: outside the stages. */
	readonly stage: Stage | null;
	readonly name: string;
}

interface MatrixRow extends MatrixHead {
	readonly cells: readonly MatrixCell[];
	readonly total: string;
}

export interface MovesMatrix {
	readonly list: readonly MoveRow[];
	readonly rest: string | null;
	readonly title: string;
	readonly subtitle: string;
	readonly columns: readonly MatrixHead[];
	readonly rows: readonly MatrixRow[];
}

const SHADES = 8;
/** Row and column of those outside the stages. */
const OUTSIDE = STAGES.length;
const ORDER = [OUTSIDE, 0, 1, 2, 3, 4];

/** Who went where between the two dates; empty rows and columns are left out. */
export function movesMatrix(data: MovesData, speech: StagesSpeech): MovesMatrix {
	const { format, text } = speech;
	const { counts: flows } = data;
	const at = (from: number, to: number) => flows[from]?.[to] ?? 0;
	const codes = [0, 1, 2, 3, 4, OUTSIDE];
	const rowSum = (from: number) => codes.reduce((sum, to) => sum + at(from, to), 0);
	const columnSum = (to: number) => codes.reduce((sum, from) => sum + at(from, to), 0);
	const columns = codes.filter((to) => columnSum(to) > 0);
	const list = moveList(flows, { ...data, notYet: text.moves.notYet }, speech);
	const most = Math.max(1, ...movesOf(flows).map(({ people }) => people));
	return {
		title: title(data, speech),
		list: list.rows,
		rest: list.rest > 0 ? text.moves.smaller(format.count(list.rest, 'people')) : null,
		subtitle: text.moves.subtitle(format.day(data.from), format.day(data.to)),
		columns: columns.map((to) => head(to, text.moves.gone, data, speech)),
		rows: ORDER.filter((from) => rowSum(from) > 0).map((from) => ({
			...head(from, text.moves.notYet, data, speech),
			total: format.number(rowSum(from)),
			cells: columns.map((to) => ({
				id: String(to),
				text: format.number(at(from, to)),
				name: text.moves.open(
					format.count(at(from, to), 'people'),
					head(from, text.moves.notYet, data, speech).name,
					head(to, text.moves.gone, data, speech).name,
				),
				href: flowHref(data.from, from, to, at(from, to), speech),
				stayed: from === to,
				shade: from === to ? 0 : Math.ceil((Math.min(at(from, to), most) / most) * SHADES),
			})),
		})),
	};
}

function head(
	code: number,
	outside: string,
	data: MovesData,
	{ stages }: StagesSpeech,
): MatrixHead {
	const stage = STAGES[code] ?? null;
	const name =
		stage === null
			? outside
			: stage === 'new'
				? stages.newShort
				: stageName(stages, stage, data.lostIsLongSilent);
	return { id: String(code), stage, name };
}

function title(data: MovesData, { format, stages, text }: StagesSpeech): string {
	const moves = movesOf(data.counts);
	// That people become customers is no move between stages, unless it is the only one.
	const largest = moves.find(({ from }) => from !== null) ?? moves[0];
	if (largest === undefined) return text.moves.none;
	const name = (stage: Stage) => stageName(stages, stage, data.lostIsLongSilent).toLowerCase();
	return text.moves.title(
		largest.from === null ? text.moves.notYet.toLowerCase() : name(largest.from),
		name(largest.to),
		format.count(largest.people, 'people'),
	);
}
