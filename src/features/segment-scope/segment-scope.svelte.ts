import { createContext } from 'svelte';
import { segmentNamed, type Segment } from '#core/segments/segment.ts';
import type { EngineState } from '#engine/engine-state.svelte.ts';
import type { Router } from '#ui/router.svelte.ts';

const MAX_NAME = 200;

/** The segment to whose customers all pages are narrowed; the address carries its name. */
export class SegmentScope {
	readonly #router: Router;
	readonly #data: EngineState;

	constructor(router: Router, data: EngineState) {
		this.#router = router;
		this.#data = data;
	}

	/** All that can be chosen. */
	get segments(): readonly Segment[] {
		return this.#data.settings?.segments ?? [];
	}

	/** Name of the segment; null: everybody is shown. */
	get segment(): string | null {
		return this.#asked === '' ? null : (segmentNamed(this.segments, this.#asked)?.name ?? null);
	}

	/** A name in the address that the shop has no segment of (any more); null: none such. */
	get missing(): string | null {
		if (this.#data.settings === null || this.#asked === '' || this.segment !== null) return null;
		return this.#asked;
	}

	/** Null: everybody. */
	choose(segment: string | null): void {
		this.#router.set({ segment });
	}

	get #asked(): string {
		return (this.#router.params.get('segment') ?? '').slice(0, MAX_NAME);
	}
}

export const [getSegmentScope, setSegmentScope] = createContext<SegmentScope>();
