import { bilingual } from '#i18n/bilingual.ts';
import type { LeftOutReason } from '#ingest/archive/open-archive.ts';
import type { LayoutKind } from '#ingest/table/raw-table.ts';

/** How a file was read: what it is made of and where its table is. */
export const reading = bilingual({
	id: {
		leftOut: (archive: string, files: string) => `Dari ${archive} tidak dibaca: ${files}.`,
		leftOutFile: (path: string, why: LeftOutReason) =>
			`${path} (${
				{
					hidden: 'berkas sistem',
					picture: 'gambar',
					archive: 'arsip di dalam arsip',
					'no-table': 'bukan tabel',
					packing: 'cara kompresi tidak dikenal',
				}[why]
			})`,
		andMore: (files: string) => `dan ${files} lagi`,
		delimiter: {
			',': 'pemisah koma',
			';': 'pemisah titik koma',
			tab: 'pemisah tab',
			'|': 'pemisah garis tegak',
		},
		otherDelimiter: (sign: string) => `pemisah “${sign}”`,
		headerRow: (row: string) => `nama kolom di baris ${row}`,
		noHeaderRow: 'tanpa nama kolom',
		sheet: (name: string) => `lembar “${name}”`,
		howRead: {
			title: 'Cara berkas dibaca',
			encoding: 'Jenis huruf (encoding)',
			encodings: (name: string, encoding: 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be') =>
				({
					'utf-8': `${name}, paling umum`,
					'windows-1252': `${name}, Excel lama`,
					'utf-16le': `${name}, teks Unicode dari Excel`,
					'utf-16be': `${name}, jarang`,
				})[encoding],
			encodingHelp: 'Ganti kalau nama tampil dengan tanda aneh seperti “Ã©”.',
			notUtf8: 'Isi berkas ini bukan UTF-8, jadi dibaca sebagai Windows-1252.',
			delimiter: 'Pemisah kolom',
			delimiters: { ',': 'Koma', ';': 'Titik koma', tab: 'Tab', '|': 'Garis tegak' },
			delimiterHelp: 'Ganti kalau beberapa kolom menjadi satu.',
			headerRow: 'Nama kolom ada di',
			row: (row: string) => `Baris ${row}`,
			headerRowHelp: 'Baris di atasnya tidak ikut dibaca.',
			noHeaderRow: 'Tidak ada nama kolom',
			sheet: 'Lembar',
			sheetHelp: 'Tiap kali satu lembar yang dibaca.',
			layout: (rows: string) => `${rows} bukan data:`,
			layoutRow: (row: string, kind: LayoutKind, text: string) =>
				`baris ${row}, ${
					{
						title: 'judul',
						blank: 'kosong',
						header: 'nama kolom',
						description: 'penjelasan kolom',
						total: 'jumlah',
						footer: 'catatan penutup',
						'repeated-header': 'nama kolom lagi',
					}[kind]
				}: “${text}”`,
		},
	},
	en: {
		leftOut: (archive, files) => `Not read from ${archive}: ${files}.`,
		leftOutFile: (path, why) =>
			`${path} (${
				{
					hidden: 'system file',
					picture: 'picture',
					archive: 'archive inside the archive',
					'no-table': 'no table',
					packing: 'unknown compression',
				}[why]
			})`,
		andMore: (files) => `and ${files} more`,
		delimiter: {
			',': 'comma separated',
			';': 'semicolon separated',
			tab: 'tab separated',
			'|': 'separated by bars',
		},
		otherDelimiter: (sign) => `separated by “${sign}”`,
		headerRow: (row) => `column names in row ${row}`,
		noHeaderRow: 'without column names',
		sheet: (name) => `sheet “${name}”`,
		howRead: {
			title: 'How the file was read',
			encoding: 'Kind of letters (encoding)',
			encodings: (name, encoding) =>
				({
					'utf-8': `${name}, the usual one`,
					'windows-1252': `${name}, older Excel`,
					'utf-16le': `${name}, Unicode text from Excel`,
					'utf-16be': `${name}, rare`,
				})[encoding],
			encodingHelp: 'Change it if names show odd signs such as “Ã©”.',
			notUtf8: 'This file is not UTF-8, so it is read as Windows-1252.',
			delimiter: 'Column separator',
			delimiters: { ',': 'Comma', ';': 'Semicolon', tab: 'Tab', '|': 'Bar' },
			delimiterHelp: 'Change it if several columns have become one.',
			headerRow: 'Column names are in',
			row: (row) => `Row ${row}`,
			headerRowHelp: 'Rows above it are left out.',
			noHeaderRow: 'No column names',
			sheet: 'Sheet',
			sheetHelp: 'One sheet is read at a time.',
			layout: (rows) => `${rows} not data:`,
			layoutRow: (row, kind, text) =>
				`row ${row}, ${
					{
						title: 'title',
						blank: 'blank',
						header: 'column names',
						description: 'explains the columns',
						total: 'total',
						footer: 'closing note',
						'repeated-header': 'column names again',
					}[kind]
				}: “${text}”`,
		},
	},
});
