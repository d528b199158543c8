import { definitions } from './definition.ts';

export const journey = definitions({
	id: {
		funnel: {
			name: 'Corong',
			says: 'Berapa yang sampai ke setiap langkah, dari dikenal sampai mendukung toko.',
			rule: 'Langkah akhir mencakup langkah awal. "Dikenal" dan "tertarik" hanya berisi orang yang tercatat sebelum pembelian pertamanya.',
		},
		stepConversion: {
			name: 'Lanjut ke langkah berikut',
			says: 'Bagian yang lanjut dalam jangka waktu yang dipilih.',
			rule: 'Kaplan–Meier: yang waktunya belum habis dihitung belum selesai, bukan gagal.',
		},
		firstPurchaseTime: {
			name: 'Waktu sampai pembelian pertama',
			says: 'Berapa lama dari catatan pertama sampai membeli.',
			rule: 'Hanya orang yang dikenal sebelum membeli; dalam menit bila kedua jamnya tercatat, selain itu dalam hari.',
		},
		journeyEnd: {
			name: 'Ujung perjalanan',
			says: 'Dari tahap mana dan kapan pelanggan hilang.',
			rule: 'Yang kini hilang, pada bulan saat diamnya melewati batas hilang, menurut tahap sebelum itu dan saluran pertama.',
		},
		cart: {
			name: 'Keranjang ditinggalkan',
			says: 'Keranjang yang tidak menjadi pesanan dalam tujuh hari.',
			rule: 'Ditinggalkan / (ditinggalkan + dipesan). Yang belum tujuh hari masih terbuka dan tidak ikut.',
		},
	},
	en: {
		funnel: {
			name: 'Funnel',
			says: 'How many reached each step, from being known to recommending the shop.',
			rule: 'A later step includes the earlier ones. “Known” and “engaged” hold only people on record before their first purchase.',
		},
		stepConversion: {
			name: 'Went on to the next step',
			says: 'The share that went on within the chosen time.',
			rule: 'Kaplan–Meier: those whose time is not over count as open, not as failures.',
		},
		firstPurchaseTime: {
			name: 'Time to the first purchase',
			says: 'How long from the first record to buying.',
			rule: 'Only people known before they bought; in minutes where both times are on record, else in days.',
		},
		journeyEnd: {
			name: 'Where journeys end',
			says: 'From which stage and when customers were lost.',
			rule: 'Those lost now, in the month in which their silence passed the lost limit, by the stage before and the first channel.',
		},
		cart: {
			name: 'Abandoned cart',
			says: 'A cart that became no order within seven days.',
			rule: 'Abandoned / (abandoned + ordered). Those not seven days old are open and left out.',
		},
	},
});
