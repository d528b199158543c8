import { readMappingFile, writeMappingFile } from '#ingest/mapping-file.ts';
import { choiceCount, type RememberedMapping } from '#ingest/remembered-mapping.ts';
import { forgetMappings, listMappings, putMappings } from '#store/mappings.ts';
import type { Store } from '#store/store.ts';

export interface RememberedEntry {
	readonly mapping: RememberedMapping;
	/** How many things the owner has decided. */
	readonly choices: number;
}

/** What is remembered of files, and what the owner can do with it. */
export class RememberedMappings {
	readonly #store: Store;
	#entries = $state.raw<readonly RememberedEntry[]>([]);

	constructor(store: Store) {
		this.#store = store;
	}

	/** The newest first. */
	get entries() {
		return this.#entries;
	}

	/** Looks at the store again. */
	async load(): Promise<void> {
		const mappings = await listMappings(this.#store);
		this.#entries = mappings.map((mapping) => ({ mapping, choices: choiceCount(mapping.edits) }));
	}

	/** Files with these headers are read as if for the first time. */
	forget(entries: readonly RememberedEntry[]): Promise<void> {
		return forgetMappings(
			this.#store,
			entries.map(({ mapping }) => mapping.headers),
		);
	}

	bringBack(entries: readonly RememberedEntry[]): Promise<void> {
		return putMappings(
			this.#store,
			entries.map(({ mapping }) => mapping),
		);
	}

	/** The text of a file with all that is remembered. */
	written(): string {
		return writeMappingFile(this.#entries.map(({ mapping }) => mapping));
	}

	/**
	 * Takes in what such a file holds.
	 * @returns how many
	 * @throws FileError where it is none
	 */
	async take(file: File): Promise<number> {
		const mappings = readMappingFile(await file.text(), file.name);
		await putMappings(this.#store, mappings);
		return mappings.length;
	}
}
