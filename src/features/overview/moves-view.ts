import { moveList, type MoveRow } from '#features/stages/moves.ts';
import type { OverviewData, OverviewSpeech } from './overview-context.ts';

export interface MovesView {
	readonly subtitle: string | undefined;
	readonly rows: readonly MoveRow[];
	/** Said instead of the rows. */
	readonly empty: { readonly title: string; readonly text: string } | null;
	readonly rest: string | null;
}

/** Who changed stage since the earlier date: the six largest moves, the rest in one number. */
export function movesView(data: OverviewData, speech: OverviewSpeech): MovesView {
	const { format, figures } = speech;
	if (data.flows === null || data.comparedWith === null) {
		const empty = { title: figures.moves.noBefore, text: figures.moves.noBeforeText };
		return { subtitle: undefined, rows: [], empty, rest: null };
	}
	const { rows, rest } = moveList(
		data.flows,
		{
			from: data.comparedWith,
			notYet: figures.moves.notYet,
			lostIsLongSilent: data.lostIsLongSilent,
		},
		speech,
	);
	return {
		subtitle: figures.moves.measure(format.dayShort(data.comparedWith), format.dayShort(data.asOf)),
		rows,
		empty: rows.length === 0 ? { title: figures.moves.none, text: '' } : null,
		rest: rest > 0 ? figures.moves.smaller(format.count(rest, 'people')) : null,
	};
}
