import type { ImportStatus } from '#engine/import-session.svelte.ts';
import type { SessionFile } from '#features/data/files-view.ts';
import type { ResultView } from '#features/data/result-view.ts';
import type { Format } from '#i18n/format.ts';
import type { dataPage } from '#i18n/messages/data.ts';

type Words = (typeof dataPage)['id'];

export interface DataSituation {
	readonly status: ImportStatus;
	readonly files: readonly SessionFile[];
	/** Null while it is being counted, or where no file can be saved. */
	readonly result: Pick<ResultView, 'savedRows' | 'readRows' | 'duplicateRows'> | null;
	readonly mode: 'real' | 'sample';
	/** Null without data. */
	readonly lastDay: number | null;
	/** The shop's day by the computer's clock. */
	readonly today: number;
}

export interface DataSentence {
	readonly lead: readonly string[];
	readonly support: string | undefined;
}

/** What the page opens with: the state of things, then what to do. */
export function dataSentence(situation: DataSituation, words: Words, format: Format): DataSentence {
	const { lead } = words;
	const say = (...lines: readonly string[]) => ({ lead: lines, support: undefined });
	switch (situation.status) {
		case 'idle':
		case 'cancelled':
			return restingSentence(situation, words, format);
		case 'reading':
			return say(lead.reading(format.count(situation.files.length, 'files')), lead.readingNext);
		case 'ready':
			return { lead: readyLead(situation, words, format), support: undefined };
		case 'saving':
			return say(lead.saving);
		case 'failed':
			return say(lead.notSaved);
		case 'saved': {
			const { savedRows = 0, readRows = 0, duplicateRows = 0 } = situation.result ?? {};
			return savedRows === 0
				? say(lead.savedNothing(format.count(duplicateRows, 'rows'), duplicateRows === readRows))
				: say(lead.saved(format.count(savedRows, 'rows'), savedRows === 1), lead.savedNext);
		}
	}
}

function restingSentence(
	{ mode, lastDay, today }: DataSituation,
	{ lead, age }: Words,
	format: Format,
): DataSentence {
	if (mode === 'sample') return { lead: [lead.sample], support: undefined };
	if (lastDay === null) return { lead: [lead.empty], support: undefined };
	const days = today - lastDay;
	return {
		lead: [lead.upTo(format.day(lastDay)), lead.add],
		support: days > 0 ? age(format.duration(days)) : undefined,
	};
}

function readyLead(
	{ files, result }: DataSituation,
	{ lead }: Words,
	format: Format,
): readonly string[] {
	const count = (some: readonly SessionFile[]) => format.count(some.length, 'files');
	const failed = files.filter(({ status }) => status === 'failed');
	if (failed.length === files.length) return [lead.failedAll(count(failed)), lead.failedNext];
	const blocked = files.find(({ preview }) => (preview?.problem ?? null) !== null);
	if (blocked !== undefined) return [lead.problem(blocked.name), lead.problemNext];
	if (result === null) return [lead.counting];
	const open = new Set(
		files.flatMap(
			({ id, preview }) => preview?.mapping.questions.map(({ column }) => `${id} ${column}`) ?? [],
		),
	);
	if (open.size > 0) {
		return [
			lead.questions(format.count(open.size, 'columns'), open.size === 1),
			lead.questionsNext,
		];
	}
	if (result.savedRows === 0 && result.readRows > 0) {
		const { duplicateRows, readRows } = result;
		const known = format.count(duplicateRows, 'rows');
		return [lead.nothingNew(known, duplicateRows === readRows), lead.nothingNewNext];
	}
	const read = files.filter(({ status }) => status === 'ready');
	return [
		lead.understood(count(read), read.length === 1),
		lead.understoodNext(format.count(result.savedRows, 'rows')),
	];
}
