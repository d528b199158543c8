import { createContext } from 'svelte';
import { isoDay, parseIsoDay } from '#core/calendar/day.ts';
import type { EngineState } from '#engine/engine-state.svelte.ts';
import type { Router } from '#ui/router.svelte.ts';

/** The last day of the observation period that all pages show; the address carries it. */
export class AsOf {
	readonly #router: Router;
	readonly #data: EngineState;

	constructor(router: Router, data: EngineState) {
		this.#router = router;
		this.#data = data;
	}

	/** Null without data. */
	get day(): number | null {
		const { firstDay, lastDay } = this.#data;
		if (firstDay === null || lastDay === null) return null;
		const asked = parseIsoDay(this.#router.params.get('asof') ?? '');
		return asked === null ? lastDay : Math.min(Math.max(asked, firstDay), lastDay);
	}

	/** An earlier day than the last one of the data is shown. */
	get isPast(): boolean {
		return this.day !== null && this.day !== this.#data.lastDay;
	}

	/** Null or the last day of the data: follow the data again. */
	choose(day: number | null): void {
		const latest = day === null || day === this.#data.lastDay;
		this.#router.set({ asof: latest ? null : isoDay(day) });
	}
}

export const [getAsOf, setAsOf] = createContext<AsOf>();
