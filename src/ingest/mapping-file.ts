import { targetsOf } from '#core/columns/field-parts.ts';
import { KIND_FIELDS } from '#core/columns/fields.ts';
import type { RecordKind } from '#core/columns/fields.ts';
import { TOUCH_TYPES } from '#core/columns/touch-types.ts';
import { isCurrencyCode } from '#core/money/currency.ts';
import type { MappingEdit } from './mapping.ts';
import { FileError } from './file-error.ts';
import type { RememberedMapping } from './remembered-mapping.ts';
import type { KeptEdit } from './replay-edits.ts';

const FORMAT = 'daur-mappings';
/** Raised when an older app could not read the file any more. */
const VERSION = 1;

const KINDS = Object.keys(KIND_FIELDS) as RecordKind[];
const FIELDS: ReadonlySet<unknown> = new Set(KINDS.flatMap(targetsOf));

/** Remembered mappings as the text of a file, to be taken to another device. */
export function writeMappingFile(mappings: readonly RememberedMapping[]): string {
	return `${JSON.stringify({ format: FORMAT, version: VERSION, mappings }, null, '\t')}\n`;
}

/**
 * The mappings of such a file. All are taken or none.
 * @throws FileError 'no-mapping-file', or 'newer-mapping-file' for one of a later app
 */
export function readMappingFile(text: string, file: string): RememberedMapping[] {
	const content = parsed(text);
	if (!isObject(content) || content['format'] !== FORMAT) {
		throw new FileError('no-mapping-file', file);
	}
	const { version, mappings } = content;
	if (typeof version === 'number' && version > VERSION) {
		throw new FileError('newer-mapping-file', file);
	}
	if (version !== VERSION || !Array.isArray(mappings) || !mappings.every(isMapping)) {
		throw new FileError('no-mapping-file', file);
	}
	// Only what is known: nothing else of a foreign file is stored.
	return mappings.map(({ headers, file: name, kind, savedDay, edits }) => ({
		...{ headers, file: name, kind, savedDay },
		edits: edits.map(({ edit, header }) => ({ edit, header })),
	}));
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}

function isMapping(value: unknown): value is RememberedMapping {
	if (!isObject(value)) return false;
	const { headers, file, kind, savedDay, edits } = value;
	return (
		typeof headers === 'string' &&
		headers !== '' &&
		typeof file === 'string' &&
		isAmong(kind, KINDS) &&
		Number.isSafeInteger(savedDay) &&
		Array.isArray(edits) &&
		edits.every(isKeptEdit)
	);
}

function isKeptEdit(value: unknown): value is KeptEdit {
	if (!isObject(value) || !isObject(value['edit'])) return false;
	const { edit, header } = value;
	const aboutColumn = Number.isSafeInteger(edit['column']);
	if (aboutColumn !== (typeof header === 'string')) return false;
	const check = new Map(Object.entries(CHECKS)).get(edit['type'] as string);
	return check?.(edit) === true && aboutColumn === COLUMN_EDITS.has(edit['type']);
}

type Fields = Readonly<Record<string, unknown>>;

/** Edits about one column, which name it. */
const COLUMN_EDITS: ReadonlySet<unknown> = new Set(['field', 'date-order', 'decimal']);

/** What an edit of each type must hold. */
const CHECKS: Readonly<Record<MappingEdit['type'], (edit: Fields) => boolean>> = {
	kind: ({ kind }) => isAmong(kind, KINDS),
	field: ({ field }) => field === null || FIELDS.has(field),
	'date-order': ({ order }) => isAmong(order, ['ymd', 'dmy', 'mdy']),
	decimal: ({ mark }) => isAmong(mark, ['.', ',']),
	status: ({ word, status }) =>
		typeof word === 'string' && isAmong(status, ['valid', 'pending', 'void', 'refunded']),
	touch: ({ word, touch }) => typeof word === 'string' && isAmong(touch, TOUCH_TYPES),
	channel: ({ channel }) => isTextOrNull(channel),
	currency: ({ currency }) => isTextOrNull(currency) && isCurrencyCode(currency ?? 'IDR'),
	instrument: ({ instrument }) => isAmong(instrument, ['nps', 'csat', 'ces']),
	remedy: ({ remedy, on }) =>
		isAmong(remedy, ['zero-amounts', 'dates-from-above', 'no-buyers']) && typeof on === 'boolean',
	'same-source': ({ as }) => as === null || isImportSource(as),
};

function isImportSource(value: unknown): boolean {
	if (!isObject(value)) return false;
	const { source, idScope, channel, file } = value;
	return [source, idScope, file].every((text) => typeof text === 'string') && isTextOrNull(channel);
}

function isAmong(value: unknown, values: readonly unknown[]): boolean {
	return values.includes(value);
}

function isTextOrNull(value: unknown): value is string | null {
	return value === null || typeof value === 'string';
}
