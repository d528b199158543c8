import type { ImportOutcome } from '#core/dataset/rows/import-record.ts';
import type { Row } from './factories.ts';
import type { RandomFile } from './random-imports.ts';

/** A row of a file: number of the import and of the row within it. */
type Place = `${number}:${number}`;
type Counts = Pick<ImportOutcome, 'accepted' | 'changed' | 'duplicate' | 'waiting'>;

interface SlowRecord {
	readonly import: number;
	readonly kind: string;
	readonly version: string;
	readonly waits: boolean;
	readonly rows: readonly { readonly place: Place; readonly row: Row }[];
}

/** What the fold should come to, told from the rules alone: slow, with texts as keys. */
export interface SlowVersions {
	/** One for each file. */
	readonly counts: readonly Counts[];
	readonly live: readonly SlowRecord[];
}

const KEYS: Readonly<Record<string, readonly (keyof Row)[]>> = {
	contacts: ['customerId', 'email', 'phone', 'username'],
	products: ['sku', 'product'],
};

export function slowVersions(
	files: readonly RandomFile[],
	rates: Readonly<Record<string, number>>,
): SlowVersions {
	const records = new Map<string, SlowRecord>();
	const lacksRate = ({ currency = '' }: Row) =>
		currency !== '' && currency !== 'IDR' && !(currency in rates);
	const counts = files.map(({ kind, rows }, at): Counts => {
		const seen = new Map<string, number>();
		const versions = new Map<string, { place: Place; row: Row }[]>();
		const names = kind === 'orders' ? orderNames(rows, records) : null;
		rows.forEach((row, i) => {
			const name = names?.[i] ?? `${kind} ${nameOf(kind, row, seen)}`;
			versions.set(name, [...(versions.get(name) ?? []), { place: `${at}:${i}`, row }]);
		});
		const sum = { accepted: 0, changed: 0, duplicate: 0, waiting: 0 };
		for (const [name, members] of versions) {
			const version = members
				.map(({ row }) => textOf(row))
				.sort()
				.join();
			const before = records.get(name);
			const wholeWaits = kind === 'orders' && members.some(({ row }) => lacksRate(row));
			for (const { row } of members) {
				if (before?.version === version) sum.duplicate++;
				else if (wholeWaits || lacksRate(row)) sum.waiting++;
				else if (before !== undefined) sum.changed++;
				else sum.accepted++;
			}
			const waits = members.some(({ row }) => lacksRate(row));
			records.set(name, { import: at, kind, version, waits, rows: members });
		}
		return sum;
	});
	return { counts, live: [...records.values()].filter(({ waits }) => !waits) };
}

/** By id; else the k-th sale, where those that say the same as before go together first. */
function orderNames(rows: readonly Row[], records: ReadonlyMap<string, SlowRecord>): string[] {
	const names = rows.map(({ orderId }) => (orderId === undefined ? '' : `orders id ${orderId}`));
	const slots = (row: Row) =>
		Array.from({ length: records.size + rows.length }, (_, k) => `sale ${saleOf(row)} ${k}`);
	const take = (wanted: (name: string, row: Row) => boolean) => {
		rows.forEach((row, i) => {
			if (names[i] !== '') return;
			const free = slots(row).find((name) => !names.includes(name) && wanted(name, row));
			if (free !== undefined) names[i] = free;
		});
	};
	take((name, row) => records.get(name)?.version === textOf(row));
	take(() => true);
	return names;
}

const saleOf = (row: Row) => textOf({ ...row, status: '' });

function nameOf(kind: string, row: Row, seen: Map<string, number>): string {
	if (kind === 'spend') return textOf({ ...row, spend: 0 });
	const key = KEYS[kind]?.find((field) => row[field] !== undefined);
	if (key !== undefined) return `${key} ${String(row[key])}`;
	const same = textOf(row);
	const nth = (seen.get(same) ?? 0) + 1;
	seen.set(same, nth);
	return `${same} ${nth}`;
}

function textOf(row: Row): string {
	return JSON.stringify(
		Object.entries(row)
			.filter(([, value]) => value !== '')
			.sort(([a], [b]) => (a < b ? -1 : 1)),
	);
}
