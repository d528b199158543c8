import type { ImportSource, RejectionCode } from '#core/dataset/rows/import-record.ts';
import type { ImportWords } from '#features/data/import-words.ts';
import type { FileErrorCode } from '#ingest/file-error.ts';
import type { MappingEdit, Remedy } from '#ingest/mapping.ts';

/** One click that puts something right, or takes that back. */
export interface RemedyView {
	readonly id: string;
	readonly label: string;
	readonly edit: MappingEdit;
}

export interface AppliedRemedy extends RemedyView {
	/** What the owner has allowed; `label` takes it back. */
	readonly text: string;
}

/** Where a click on a remedy was: beside the file itself, or beside the reason for a rejection. */
type Place = 'file' | 'rows';

const PLACES: Readonly<Record<Remedy, Place>> = {
	'no-buyers': 'file',
	'zero-amounts': 'rows',
	'dates-from-above': 'rows',
};

const BY_CODE: Partial<Record<RejectionCode | FileErrorCode, Remedy>> = {
	'missing-amount': 'zero-amounts',
	'bad-amount': 'zero-amounts',
	'missing-date': 'dates-from-above',
	'no-customer-column': 'no-buyers',
};

/** What would put a problem right; null: nothing, or it is in force and did not help. */
export function remedyFor(
	code: RejectionCode | FileErrorCode,
	inForce: readonly Remedy[],
	{ remedies }: ImportWords,
): RemedyView | null {
	const remedy = BY_CODE[code];
	if (remedy === undefined || inForce.includes(remedy)) return null;
	const edit = { type: 'remedy', remedy, on: true } as const;
	return { id: remedy, label: remedies[remedy].apply, edit };
}

/** The remedies in force, each to be taken back where it was chosen. */
export function appliedRemedies(
	inForce: readonly Remedy[],
	place: Place,
	{ remedies }: ImportWords,
): AppliedRemedy[] {
	return inForce
		.filter((remedy) => PLACES[remedy] === place)
		.map((remedy) => ({
			id: remedy,
			text: remedies[remedy].applied,
			label: remedies[remedy].takeBack,
			edit: { type: 'remedy', remedy, on: false },
		}));
}

/** The file is counted with another source, until that is taken back; null: it is not. */
export function appliedSource(
	joined: ImportSource | null,
	{ sameSource }: ImportWords,
): AppliedRemedy | null {
	if (joined === null) return null;
	return {
		id: 'same-source',
		text: sameSource.applied(joined.file),
		label: sameSource.takeBack,
		edit: { type: 'same-source', as: null },
	};
}
