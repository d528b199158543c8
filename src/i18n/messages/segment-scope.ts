import { bilingual } from '#i18n/bilingual.ts';

/** The choice of the segment to which the pages are narrowed. */
export const segmentScope = bilingual({
	id: {
		label: 'Siapa',
		region: 'Pelanggan yang ditampilkan',
		everybody: 'Semua pelanggan',
		narrowed: (people: string, day: string) =>
			`Semua angka di halaman ini hanya tentang ${people} yang masuk segmen ini per ${day}, juga untuk bulan-bulan sebelumnya. Batas tahap tetap milik seluruh toko.`,
		counting: 'Semua angka di halaman ini hanya tentang pelanggan segmen ini.',
		leave: 'Tampilkan semua pelanggan',
		noPurchases: (name: string) => `Belum ada pembelian di segmen ${name}.`,
		missing: (name: string) => `Segmen ${name} tidak ada.`,
		missingText: 'Mungkin sudah dihapus atau berganti nama. Semua pelanggan ditampilkan.',
	},
	en: {
		label: 'Who',
		region: 'Customers shown',
		everybody: 'All customers',
		narrowed: (people, day) =>
			`All numbers on this page are about the ${people} who belong to this segment on ${day}, also those of earlier months. The limits between stages stay those of the whole shop.`,
		counting: 'All numbers on this page are about the customers of this segment.',
		leave: 'Show all customers',
		noPurchases: (name) => `There are no purchases in the segment ${name} yet.`,
		missing: (name) => `There is no segment ${name}.`,
		missingText: 'It may have been deleted or renamed. All customers are shown.',
	},
});
