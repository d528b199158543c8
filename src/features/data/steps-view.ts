import type { SessionFile } from '#features/data/files-view.ts';
import type { ImportStatus } from '#engine/import-session.svelte.ts';
import type { ImportWords } from '#features/data/import-words.ts';
import type { Format } from '#i18n/format.ts';

export interface StepsView {
	readonly steps: readonly { readonly label: string; readonly note?: string }[];
	/** Index of the step under way. */
	readonly current: number;
}

/** Where the import stands: three steps with what each holds so far. */
export function stepsView(
	status: ImportStatus,
	files: readonly SessionFile[],
	words: ImportWords,
	format: Format,
): StepsView {
	const { steps, stepNotes } = words;
	const mappings = files.flatMap(({ preview }) => preview?.mapping ?? []);
	const columns = mappings.flatMap((mapping) => mapping.columns);
	const used = columns.filter(({ field }) => field !== null);
	const rows = files.reduce((sum, file) => sum + (file.preview?.record?.rows.read ?? 0), 0);
	const open = mappings.some(({ questions }) => questions.length > 0);
	const blocked = files.some(({ preview }) => (preview?.problem ?? null) !== null);
	const started = mappings.length > 0;
	return {
		steps: [
			{
				label: steps.choose,
				...(started && {
					note: stepNotes.files(format.count(files.length, 'files'), format.count(rows, 'rows')),
				}),
			},
			{
				label: steps.match,
				...(started && {
					note: stepNotes.used(format.number(used.length), format.count(columns.length, 'columns')),
				}),
			},
			{
				label: steps.check,
				note: status === 'saved' ? stepNotes.saved : stepNotes.notSaved,
			},
		],
		current: status === 'saved' ? 3 : !started ? 0 : open || blocked ? 1 : 2,
	};
}
