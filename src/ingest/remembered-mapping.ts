import type { RecordKind } from '#core/columns/fields.ts';
import type { KeptEdit } from './replay-edits.ts';

/** What the owner changed about a kind of file, to be changed again next time. */
export interface RememberedMapping {
	/** The set of normalised headers that all such files have. */
	readonly headers: string;
	/** Name of the file that was last saved so. */
	readonly file: string;
	readonly kind: RecordKind;
	/** The shop's local day of that save. */
	readonly savedDay: number;
	/** In the order in which they were made. */
	readonly edits: readonly KeptEdit[];
}

/**
 * What an edit decides: a later one about the same takes its place. Null for the meaning of a
 * column, which takes the field from another column and so depends on those before it.
 */
function subjectOf({ edit, header }: KeptEdit): string | null {
	switch (edit.type) {
		case 'field':
			return null;
		case 'status':
			return `status ${edit.word}`;
		case 'touch':
			return `touch ${edit.word}`;
		case 'remedy':
			return `remedy ${edit.remedy}`;
		case 'date-order':
		case 'decimal':
			return `${edit.type} ${header ?? ''}`;
		case 'kind':
		case 'channel':
		case 'currency':
		case 'instrument':
		case 'same-source':
			return edit.type;
	}
}

/** The edits that still matter: each subject decided once, a remedy or a source taken back left out. */
export function settledEdits(edits: readonly KeptEdit[]): KeptEdit[] {
	const last = new Map<string, number>();
	edits.forEach((kept, index) => {
		const subject = subjectOf(kept);
		if (subject !== null) last.set(subject, index);
	});
	return edits.filter((kept, index) => {
		const { edit } = kept;
		const subject = subjectOf(kept);
		if (subject !== null && last.get(subject) !== index) return false;
		if (edit.type === 'same-source') return edit.as !== null;
		return edit.type !== 'remedy' || edit.on;
	});
}

/** How many things the owner has decided: a column's meaning counts once, however often changed. */
export function choiceCount(edits: readonly KeptEdit[]): number {
	return new Set(settledEdits(edits).map((kept) => subjectOf(kept) ?? `field ${kept.header ?? ''}`))
		.size;
}
