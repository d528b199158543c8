import type { CustomerRow } from '#core/customers/customer-rows.ts';
import { csvBlob, csvLines, type CsvCell, type CsvStyle } from '#features/download/csv.ts';
import { downloadBlob } from '#features/download/download.ts';

const CHUNK = 500;

export type DownloadStatus = 'idle' | 'running' | 'done' | 'failed' | 'changed' | 'cancelled';

export interface CustomersFile {
	readonly ids: Uint32Array;
	readonly head: readonly CsvCell[];
	readonly line: (row: CustomerRow) => readonly CsvCell[];
	readonly style: CsvStyle;
	readonly name: string;
	/** Rows of some ids, from the worker. */
	readonly rows: (ids: readonly number[], signal: AbortSignal) => Promise<readonly CustomerRow[]>;
	/** Changes when any figure may have changed. */
	readonly version: () => string | null;
}

/** Writes the listed customers to a file, piece by piece, so that the page stays alive. */
export class CustomerDownload {
	#status = $state<DownloadStatus>('idle');
	#written = $state(0);
	#total = $state(0);
	#name = $state('');
	#ids = $state.raw<Uint32Array | null>(null);
	#stop: AbortController | null = null;

	get status() {
		return this.#status;
	}
	get written() {
		return this.#written;
	}
	get total() {
		return this.#total;
	}
	/** Name of the file that was saved. */
	get name() {
		return this.#name;
	}

	/** Whether the last file was about these customers. */
	isAbout(ids: Uint32Array): boolean {
		return this.#ids === ids;
	}

	async start(file: CustomersFile): Promise<void> {
		this.#stop?.abort();
		const stop = new AbortController();
		this.#stop = stop;
		this.#ids = file.ids;
		this.#status = 'running';
		this.#written = 0;
		this.#total = file.ids.length;
		this.#name = file.name;
		try {
			const parts = await this.#parts(file, stop.signal);
			if (stop.signal.aborted) return;
			if (parts === null) {
				this.#status = 'changed';
				return;
			}
			downloadBlob(csvBlob(parts), file.name);
			this.#status = 'done';
		} catch {
			if (!stop.signal.aborted) this.#status = 'failed';
		}
	}

	cancel(): void {
		if (this.#status !== 'running') return;
		this.#stop?.abort();
		this.#status = 'cancelled';
	}

	/** Null where the data changed on the way: half a file of each would be wrong. */
	async #parts(file: CustomersFile, signal: AbortSignal): Promise<string[] | null> {
		const version = file.version();
		const parts = [csvLines([file.head], file.style)];
		for (let from = 0; from < file.ids.length; from += CHUNK) {
			const rows = await file.rows([...file.ids.subarray(from, from + CHUNK)], signal);
			if (signal.aborted) return parts;
			if (file.version() !== version) return null;
			parts.push(csvLines(rows.map(file.line), file.style));
			this.#written = from + rows.length;
		}
		return parts;
	}
}
