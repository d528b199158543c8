import type { Stage } from '#core/lifecycle/stage.ts';
import { movesOf } from '#features/stages/moves.ts';
import { stageName } from '#features/stages/stage-words.ts';
import type { OverviewData, OverviewSpeech } from './overview-context.ts';

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
}

export interface MovesView {
	readonly subtitle: string | undefined;
	readonly rows: readonly MoveRow[];
	/** Said instead of, or under, the rows. */
	readonly empty: { readonly title: string; readonly text: string } | null;
	readonly rest: string | null;
}

const SHOWN = 6;

/** Who changed stage since the earlier date: the six largest moves, the rest in one number. */
export function movesView(data: OverviewData, speech: OverviewSpeech): MovesView {
	const { format, figures, stages } = speech;
	if (data.flows === null || data.comparedWith === null) {
		const empty = { title: figures.moves.noBefore, text: figures.moves.noBeforeText };
		return { subtitle: undefined, rows: [], empty, rest: null };
	}
	const moves = movesOf(data.flows);
	const most = moves[0]?.people ?? 1;
	const rest = moves.slice(SHOWN).reduce((sum, { people }) => sum + people, 0);
	const name = (stage: Stage) => stageName(stages, stage, data.lostIsLongSilent);
	return {
		subtitle: figures.moves.measure(format.dayShort(data.comparedWith), format.dayShort(data.asOf)),
		rows: moves.slice(0, SHOWN).map(({ from, to, people }) => ({
			id: `${from ?? 'none'}-${to}`,
			from,
			fromName: from === null ? figures.moves.notYet : name(from),
			to,
			toName: name(to),
			people: format.number(people),
			width: (people / most) * 100,
		})),
		empty: moves.length === 0 ? { title: figures.moves.none, text: '' } : null,
		rest: rest > 0 ? figures.moves.smaller(format.count(rest, 'people')) : null,
	};
}
