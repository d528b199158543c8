import type { IconName } from '#ui/icons/icon-paths.ts';
import type { Flag, Stage } from '#ui/stage/stage.ts';

/** One dated event of a customer's path. An order is a dot; a change of stage shows the stage's mark. */
export interface TimelineEntry {
	readonly id: string;
	readonly when: string;
	readonly title: string;
	readonly text?: string | undefined;
	/** Where it was read from: file and row. */
	readonly source?: string | undefined;
	/** The entry stands for a run of folded ones; its title is a button that opens them. */
	readonly fold?: string | undefined;
	/** Names what the entry is about, for what the caller adds to it. */
	readonly about?: string | undefined;
	/** Colour of the line that leads down to the event before. */
	readonly tone: Stage | Flag;
	readonly mark?: Stage | Flag | undefined;
	readonly icon?: IconName | undefined;
}
