import type { ImportRecord } from '#core/dataset/rows/import-record.ts';
import { openArchive } from '#ingest/archive/open-archive.ts';
import { blobSource, type ByteSource } from '#ingest/bytes/byte-source.ts';
import { editMapping } from '#ingest/edit-mapping.ts';
import { FileError } from '#ingest/file-error.ts';
import type { Mapping, MappingEdit } from '#ingest/mapping.ts';
import { proposeMapping } from '#ingest/propose-mapping.ts';
import { readTable, type ReadProgress } from '#ingest/read-table.ts';
import { choiceCount } from '#ingest/remembered-mapping.ts';
import { keptEdit, replayEdits } from '#ingest/replay-edits.ts';
import { withSharedStyles } from '#ingest/shared-styles.ts';
import { knownSourceOf } from '#ingest/sources/known-source.ts';
import { commitImports } from '#store/imports.ts';
import { loadLiveData, type LiveData } from '#store/live-data.ts';
import { tokenLock, withWriteLock } from '#store/locks.ts';
import { loadSettings } from '#store/settings.ts';
import { stageImport } from '#store/staging.ts';
import { StoreError } from '#store/store-error.ts';
import type { Store } from '#store/store.ts';
import { countCandidates, type Candidate } from './count-candidates.ts';
import type {
	ArchiveParts,
	FilePreview,
	ImportCalls,
	SaveArgs,
	SaveProgress,
	SessionCounts,
} from './import-contract.ts';
import { localDay } from './local-day.ts';
import { toRemember, understood, type OpenFile, type ReadFile } from './open-file.ts';
import { recalledEdits } from './recalled-edits.ts';
import { correctableRows, rejectedCsv } from './rejected-csv.ts';

/** Rejected rows that a preview shows; all of them are in the download. */
const SHOWN_REJECTIONS = 50;

/** The files of one import session, read and understood, until they are saved. */
export class ImportDesk {
	readonly #store: Store;
	readonly #files = new Map<number, OpenFile>();
	/** Files that others have told something, now or before. */
	readonly #sharing = new Set<number>();
	#live: LiveData | null = null;

	constructor(store: Store) {
		this.#store = store;
	}

	/** @throws FileError where the archive cannot be read, or holds no table */
	async openArchive({
		source,
		name,
	}: ImportCalls['openArchive']['args']): Promise<ArchiveParts | null> {
		const archive = await openArchive(blobSource(source, name));
		if (archive === null) return null;
		const parts = archive.files.map(({ path, size }, index) => ({ index, path, size }));
		return { parts, leftOut: archive.leftOut };
	}

	/** @throws FileError where the file is no table */
	async read(
		{ file, source, name, part, options, edits, recall, sample }: ImportCalls['read']['args'],
		onprogress: (progress: ReadProgress) => void,
	): Promise<FilePreview> {
		const settings = (await loadSettings(this.#store)).shops[sample ? 'sample' : 'real'];
		const bytes = await sourceOf(source, name, part);
		const table = await readTable(bytes, options, onprogress);
		const proposed = proposeMapping(table, settings);
		const recalled = recall
			? await recalledEdits(this.#store, proposed, await this.#loadLive())
			: null;
		const all = [...(recalled?.edits ?? []), ...edits];
		const own = replayEdits(table, proposed, all, settings);
		this.#understand(file, { table, settings, own, recalled, edits: all });
		return this.#preview(file);
	}

	edit(file: number, edit: MappingEdit): Promise<FilePreview> {
		const { table, settings, own, recalled, edits } = this.#open(file);
		this.#understand(file, {
			...{ table, settings, recalled },
			own: editMapping(table, own, edit, settings),
			edits: [...edits, keptEdit(edit, own.columns)],
		});
		return this.#preview(file);
	}

	remove(file: number): void {
		this.#files.delete(file);
		this.#sharing.delete(file);
	}

	rejected(file: number): string {
		const { interpretation, table } = this.#open(file);
		const rows = interpretation === null ? [] : correctableRows(interpretation);
		return rejectedCsv(table.headers, rows, interpretation?.record.reading);
	}

	/** What saving would do to the data as they are now, and what stands out in the files. */
	async count(sample: boolean, now: Date): Promise<SessionCounts> {
		const previews = await this.#settleStyles();
		const live = await this.#loadLive();
		// Real data replace the sample, and the other way round: they are never folded together.
		const batches = live.mode === (sample ? 'sample' : 'real') ? [...live.batches.values()] : [];
		const { shops } = await loadSettings(this.#store);
		const settings = shops[sample ? 'sample' : 'real'];
		const today = localDay(now, settings.timeZone);
		return { ...countCandidates(batches, this.#candidates(), settings, today), previews };
	}

	/**
	 * Stores what the previews show: all files or none.
	 * @throws FileError 'storage-full' with nothing left behind
	 */
	async save(
		{ token, keys, importedAt, importedDay, sample }: SaveArgs,
		onprogress: (progress: SaveProgress) => void,
	): Promise<readonly ImportRecord[]> {
		const store = this.#store;
		const candidates = this.#candidates();
		const rows = candidates.reduce((sum, { blocks }) => sum + rowsIn(blocks), 0);
		let before = 0;
		const stageAndCommit = async () => {
			const staged = [];
			for (const candidate of candidates) {
				const { file, record, blocks } = candidate;
				const key = keys.get(file);
				if (key === undefined) throw new Error(`file ${file} has no key`);
				const base = before;
				await stageImport(
					store,
					{ key, token },
					{ blocks, rejected: correctableRows(candidate) },
					(written) => {
						onprogress({ rowsWritten: base + written, rows });
					},
				).catch((error: unknown) => {
					throw asFileError(error, record.file);
				});
				before += rowsIn(blocks);
				staged.push({ key, record: { ...record, importedAt, importedDay, sample } });
			}
			const remembered = sample
				? []
				: candidates.map(({ file }) => toRemember(this.#open(file), importedDay));
			return commitImports(store, staged, remembered);
		};
		return withWriteLock(store, () =>
			store.locks.hold(tokenLock(store.scope, token), stageAndCommit),
		);
	}

	#open(file: number): OpenFile {
		const open = this.#files.get(file);
		if (open === undefined) throw new Error(`file ${file} is not open`);
		return open;
	}

	#understand(file: number, read: ReadFile): void {
		this.#files.set(file, understood(read, this.#shared(file, read)));
	}

	#shared(file: number, { own }: ReadFile): Mapping {
		const others = [...this.#files].filter(([other]) => other !== file);
		const readings = others.map(([, other]) => ({ file: other.table.file, mapping: other.own }));
		const mapping = withSharedStyles(own, readings);
		if (mapping !== own) this.#sharing.add(file);
		return mapping;
	}

	/** What the files tell each other is settled anew: one may have come, gone or been changed. */
	async #settleStyles(): Promise<ReadonlyMap<number, FilePreview>> {
		for (const [file, open] of this.#files) {
			const mapping = this.#shared(file, open);
			const isSame = JSON.stringify(mapping) === JSON.stringify(open.mapping);
			if (!isSame) this.#files.set(file, understood(open, mapping));
		}
		const previews = new Map<number, FilePreview>();
		for (const file of this.#sharing) previews.set(file, await this.#preview(file));
		return previews;
	}

	async #preview(file: number): Promise<FilePreview> {
		const { table, mapping, recalled, interpretation, problem } = this.#open(file);
		const imports = [...(await this.#loadLive()).batches.values()];
		const same = imports.find(({ record }) => record.fingerprint === table.fingerprint);
		const { encoding, delimiter, headerRow, sheet, sheets, layout } = table;
		return {
			reading: { encoding, delimiter, headerRow, sheet, sheets, layout },
			mapping,
			source: knownSourceOf(mapping),
			problem,
			record: interpretation?.record ?? null,
			rejected: interpretation?.rejected.slice(0, SHOWN_REJECTIONS) ?? [],
			recalled: recalled && {
				savedDay: recalled.savedDay,
				choices: choiceCount(recalled.edits),
			},
			alreadyImported: same?.record ?? null,
		};
	}

	async #loadLive(): Promise<LiveData> {
		this.#live = await loadLiveData(this.#store, this.#live?.batches);
		return this.#live;
	}

	/** Files imported together: the one with the later last order is the newer, then by name. */
	#candidates(): Candidate[] {
		return [...this.#files]
			.flatMap(([file, { interpretation, problem }]) =>
				interpretation === null || problem !== null ? [] : [{ file, ...interpretation }],
			)
			.sort(
				({ record: a }, { record: b }) =>
					(a.lastDay ?? -Infinity) - (b.lastDay ?? -Infinity) || (a.file < b.file ? -1 : 1),
			);
	}
}

async function sourceOf(source: Blob, name: string, part: number | null): Promise<ByteSource> {
	const whole = blobSource(source, name);
	if (part === null) return whole;
	const file = (await openArchive(whole))?.files[part];
	if (file === undefined) throw new Error(`${name} has no part ${part}`);
	return file;
}

function rowsIn(blocks: Candidate['blocks']): number {
	return blocks.reduce((sum, block) => sum + block.rows, 0);
}

function asFileError(error: unknown, file: string): unknown {
	const full = error instanceof StoreError && error.code === 'storage-full';
	return full ? new FileError('storage-full', file, '', { cause: error }) : error;
}
