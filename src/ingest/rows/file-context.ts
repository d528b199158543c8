import type { MappedField } from '#core/columns/field-parts.ts';
import { dollarOf } from '#core/money/currency.ts';
import { NO_DAY } from '#core/columns/block.ts';
import type { CountryCode } from 'libphonenumber-js/min';
import type { ColumnMapping, Mapping } from '../mapping.ts';
import type { MaskedColumns } from './masked-cells.ts';
import { phoneRegion } from '../values/phone-text.ts';
import { zoneNamed } from '../values/zone-names.ts';
import type { ZoneReader } from '../values/zone-names.ts';

/** What all blocks of a file share while they are read, and what one hands on to the next. */
export interface FileContext {
	readonly mapping: Mapping;
	readonly headers: readonly string[];
	/** The shop's. */
	readonly currency: string;
	/** ISO code of a bare dollar sign. */
	readonly dollar: string;
	readonly region: CountryCode;
	/** Of times that name no zone; null: the shop's, settled when the data set is folded. */
	readonly zone: ZoneReader | null;
	/** The columns of each field, the surest first. */
	readonly feeds: ReadonlyMap<MappedField, readonly ColumnMapping[]>;
	/** The latest date met: later rows of an order, or of the file, may leave it out. */
	readonly carriedDate: { orderId: string; day: number; second: number };
	/** The latest text of the fields that are filled down. */
	readonly carriedText: Map<MappedField, string>;
	/** Identities met so far that the source has hidden. */
	readonly masked: MaskedColumns;
	/** Lines met so far, where the source names them: a hash of all that they say, by their id. */
	readonly lines: Map<string, number>;
}

export function fileContext(
	mapping: Mapping,
	headers: readonly string[],
	currency: string,
): FileContext {
	const feeds = new Map<MappedField, ColumnMapping[]>();
	for (const column of [...mapping.columns].sort((a, b) => a.rank - b.rank)) {
		if (column.field === null) continue;
		const columns = feeds.get(column.field);
		if (columns === undefined) feeds.set(column.field, [column]);
		else columns.push(column);
	}
	return {
		mapping,
		headers,
		currency,
		dollar: mapping.currency ?? dollarOf(currency).code,
		region: phoneRegion(currency),
		zone: mapping.timeZone === null ? null : zoneNamed(mapping.timeZone),
		feeds,
		carriedDate: { orderId: '', day: NO_DAY, second: 0 },
		carriedText: new Map(),
		masked: new Map(),
		lines: new Map(),
	};
}
