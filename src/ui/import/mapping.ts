/** certain, likely: used as it is; check: used, with a question; unknown: ignored unless the owner says otherwise. */
export type Confidence = 'certain' | 'likely' | 'check' | 'unknown';

export interface MappingTarget {
	readonly value: string;
	readonly label: string;
	/** Targets of one group stand together. */
	readonly group?: string | undefined;
}

/** One column of a file. */
export interface MappingColumn {
	readonly id: string;
	/** Its header, as written in the file. */
	readonly header: string;
	/** The first values; '' for an empty one. Three are shown. */
	readonly samples: readonly string[];
	readonly target: string;
	readonly confidence: Confidence;
	/** 0…1, the length of the bar. */
	readonly share: number;
	/** How it is read: `titik = ribuan`. */
	readonly note?: string | undefined;
}

/** Enough to recognise a column by, few enough to be read. */
export function shownSamples(column: MappingColumn): readonly string[] {
	return column.samples.slice(0, 3);
}
