import type { Dataset } from '#core/dataset/dataset.ts';
import { foldBatches } from '#core/dataset/fold.ts';
import type { Batch } from '#core/dataset/rows/import-record.ts';
import type { ShopSettings } from '#core/dataset/settings.ts';
import { dataVersion, loadLiveData, type LiveData } from '#store/live-data.ts';
import type { Store } from '#store/store.ts';
import type { DataSummary, LoadProgress } from './engine-contract.ts';

/** Settings that only analyses read: changing them needs no new fold. */
const NOT_FOLDED = {
	businessName: '',
	sector: 'other',
	margin: 0,
	productMargins: [],
	acquisitionCost: null,
	typedCosts: [],
	conversionWindowDays: null,
	thresholds: null,
	rateGoals: {},
	segments: [],
	signalsOff: [],
	notes: [],
	voiceThemes: null,
	followUps: [],
} as const satisfies Partial<ShopSettings>;

export interface HeldData {
	readonly version: string;
	readonly dataset: Dataset;
	readonly summary: DataSummary;
}

/** The folded data set, kept up with the store; only imports that are new are read. */
export class DatasetHolder {
	readonly #store: Store;
	#live: LiveData | null = null;
	#held: HeldData | null = null;

	constructor(store: Store) {
		this.#store = store;
	}

	/** The newest data; reads and folds only where the store's version is another. */
	async newest(onprogress: (progress: LoadProgress) => void): Promise<HeldData> {
		if (this.#held !== null && (await dataVersion(this.#store)) === this.#held.version) {
			return this.#held;
		}
		const known: ReadonlyMap<string, Batch> = this.#live?.batches ?? new Map<string, Batch>();
		const live = await loadLiveData(this.#store, known, (importsRead, imports) => {
			onprogress({ importsRead, imports });
		});
		const dataset = this.#fold(live);
		this.#live = live;
		this.#held = { version: live.version, dataset, summary: summaryOf(live, dataset) };
		return this.#held;
	}

	#fold(live: LiveData): Dataset {
		const before = this.#live;
		const held = this.#held;
		if (before !== null && held !== null && isSameFold(before, live)) {
			return { ...held.dataset, settings: live.settings };
		}
		return foldBatches([...live.batches.values()], live.settings);
	}
}

function isSameFold(a: LiveData, b: LiveData): boolean {
	const identity = ({ batches, settings }: LiveData) =>
		JSON.stringify([
			[...batches].map(([key, { record }]) => [key, record.id]),
			{ ...settings, ...NOT_FOLDED },
		]);
	return identity(a) === identity(b);
}

function summaryOf(live: LiveData, dataset: Dataset): DataSummary {
	return {
		version: live.version,
		mode: live.mode,
		settings: live.settings,
		imports: [...live.batches.values()].map(({ record }) => record),
		outcomes: dataset.outcomes,
		customers: dataset.customers.length,
		orders: dataset.orders.length,
		firstDay: dataset.firstDay,
		lastDay: dataset.lastDay,
		hasMoney: dataset.hasMoney,
		hasContacts: dataset.hasContacts,
		currencies: dataset.currencies,
	};
}
