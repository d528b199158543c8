import { bilingual } from '#i18n/bilingual.ts';

/** Notes about the whole shop: price changes, moves, campaigns. */
export const shopNotes = bilingual({
	id: {
		notes: {
			title: 'Catatan toko',
			text: 'Apa yang terjadi pada toko dan menjelaskan angka: harga naik, pindah toko, promosi besar. Catatan tampil pada riwayat setiap pelanggan dan di atas grafik bulanan.',
			day: 'Tanggal',
			what: 'Apa yang terjadi',
			example: 'Harga naik 8%',
			add: 'Tambah catatan',
			added: (text: string) => `Catatan “${text}” ditambahkan.`,
			remove: (text: string) => `Hapus catatan “${text}”`,
			removed: (text: string) => `Catatan “${text}” dihapus.`,
			none: 'Belum ada catatan.',
			noText: 'Tulis apa yang terjadi.',
			noDay: 'Pilih tanggal antara hari pertama data dan tanggal yang ditampilkan.',
			later: (count: string) => `${count} catatan lain bertanggal setelah hari yang ditampilkan.`,
			ofShop: 'Catatan toko',
		},
	},
	en: {
		notes: {
			title: 'Notes about the shop',
			text: 'What happened to the shop and explains the numbers: a price rise, a move, a large campaign. Notes stand in the journey of every customer and above the monthly charts.',
			day: 'Date',
			what: 'What happened',
			example: 'Prices up 8%',
			add: 'Add note',
			added: (text) => `Note “${text}” added.`,
			remove: (text) => `Delete the note “${text}”`,
			removed: (text) => `Note “${text}” deleted.`,
			none: 'No notes yet.',
			noText: 'Write what happened.',
			noDay: 'Choose a date between the first day of the data and the date shown.',
			later: (count) => `${count} more are dated after the day shown.`,
			ofShop: 'Note about the shop',
		},
	},
});
