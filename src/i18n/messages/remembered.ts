import { bilingual } from '#i18n/bilingual.ts';

/** What is remembered of files: how they were read last time. */
export const remembered = bilingual({
	id: {
		recalled: (day: string, choices: string) =>
			`Dibaca seperti pada ${day}: ${choices} Anda diterapkan.`,
		readAnew: 'Baca dari awal saja',
		title: 'Cara membaca yang diingat',
		note: 'Berkas dengan kolom yang sama dibaca lagi seperti ini. Ikut dalam cadangan.',
		table: 'Daftar cara membaca yang diingat',
		file: 'Berkas terakhir',
		when: 'Disimpan',
		choices: 'Pilihan Anda',
		actions: 'Tindakan',
		forget: 'Lupakan',
		forgetAll: 'Lupakan semua',
		forgotten: (count: string) => `Dilupakan: cara membaca ${count}.`,
		save: 'Simpan sebagai berkas',
		fileName: 'cara-membaca',
		take: 'Ambil dari berkas',
		taken: (count: string) => `Cara membaca ${count} diambil dari berkas.`,
	},
	en: {
		recalled: (day, choices) => `Read as on ${day}: ${choices} of yours applied.`,
		readAnew: 'Read anew instead',
		title: 'Remembered ways to read',
		note: 'Files with the same columns are read like this again. Part of the backup.',
		table: 'Remembered ways to read',
		file: 'Latest file',
		when: 'Saved',
		choices: 'Your choices',
		actions: 'Actions',
		forget: 'Forget',
		forgetAll: 'Forget all',
		forgotten: (count) => `Forgotten: how to read ${count}.`,
		save: 'Save as a file',
		fileName: 'ways-to-read',
		take: 'Take from a file',
		taken: (count) => `How to read ${count} was taken from the file.`,
	},
});
