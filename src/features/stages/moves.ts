import { STAGES, type Stage } from '#core/lifecycle/stage.ts';

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
