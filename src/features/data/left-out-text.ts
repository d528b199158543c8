import type { ArchiveLeftOut } from '#engine/import-session.svelte.ts';
import type { ImportWords } from '#features/data/import-words.ts';
import type { Format } from '#i18n/format.ts';

const NAMED = 6;

/** What an archive held besides tables, and why each was not read. */
export function leftOutText(
	{ archive, files }: ArchiveLeftOut,
	words: ImportWords,
	format: Format,
): string {
	const named = files.slice(0, NAMED).map(({ path, why }) => words.leftOutFile(path, why));
	const rest = files.length - named.length;
	const more = rest === 0 ? [] : [words.andMore(format.count(rest, 'files'))];
	return words.leftOut(archive, [...named, ...more].join(', '));
}
