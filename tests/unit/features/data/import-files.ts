import type { ImportOutcome } from '#core/dataset/rows/import-record.ts';
import type { FilePreview } from '#engine/import-contract.ts';
import type { SessionFile } from '#features/data/files-view.ts';
import type { CountedFile } from '#features/data/counted-files.ts';
import type { Mapping } from '#ingest/mapping.ts';

export const MAPPING: Mapping = {
	source: null,
	currency: null,
	timeZone: null,
	constants: {},
	fillDown: [],
	joined: null,
	remedies: [],
	kind: 'orders',
	columns: [
		{
			index: 0,
			header: 'Tanggal',
			field: 'orderedAt',
			confidence: 'certain',
			samples: ['2025-10-01'],
			note: null,
			rank: 0,
			dateOrder: 'ymd',
			decimal: null,
		},
		{
			index: 1,
			header: 'Catatan',
			field: null,
			confidence: 'unknown',
			samples: ['giling halus'],
			note: null,
			rank: 0,
			dateOrder: null,
			decimal: null,
		},
	],
	statusWords: {},
	touchTypes: {},
	channel: null,
	questions: [],
};

export const RECORD: NonNullable<FilePreview['record']> = {
	file: 'pesanan.csv',
	bytes: 1000,
	fingerprint: 'f',
	kind: 'orders',
	source: 'generic:1',
	channel: null,
	encoding: 'utf-8',
	delimiter: ';',
	headerRow: 1,
	columns: { total: 'Total' },
	headers: ['Tanggal', 'Catatan'],
	statusWords: {},
	rows: { layout: 1, read: 412, rejected: 12 },
	rejectedBy: [],
	firstDay: 20_362,
	lastDay: 20_385,
	blocks: 1,
};

export const READING: FilePreview['reading'] = {
	encoding: 'utf-8',
	delimiter: ';',
	headerRow: 1,
	sheet: '',
	sheets: [],
	layout: [],
};

export function preview(changes: Partial<FilePreview> = {}): FilePreview {
	return {
		reading: READING,
		mapping: MAPPING,
		problem: null,
		record: RECORD,
		rejected: [],
		source: null,
		recalled: null,
		alreadyImported: null,
		...changes,
	};
}

export function sessionFile(changes: Partial<SessionFile> = {}): SessionFile {
	return {
		id: 1,
		name: 'pesanan.csv',
		size: 1000,
		status: 'ready',
		progress: { bytes: 1000, rows: 412 },
		secondsLeft: null,
		preview: preview(),
		error: null,
		...changes,
	};
}

export function outcome(changes: Partial<ImportOutcome> = {}): ImportOutcome {
	return {
		importId: 1,
		read: 412,
		accepted: 371,
		changed: 0,
		duplicate: 29,
		waiting: 0,
		rejected: 12,
		anonymous: 0,
		...changes,
	};
}

export function countedFile(changes: Partial<ImportOutcome> = {}, id = 1): CountedFile {
	return {
		id,
		name: `pesanan-${id}.csv`,
		record: RECORD,
		counts: { outcome: outcome(changes), revenue: 6_148_200_000 },
		remedies: [],
		joined: null,
	};
}
