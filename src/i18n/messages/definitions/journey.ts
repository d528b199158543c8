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
		firstChannel: {
			name: 'Kanal pertama',
			says: 'Lewat mana seseorang pertama kali sampai ke toko.',
			rule: 'Kanal catatan bertanggal paling awal (kontak atau interaksi; jawaban survei tidak menyebutnya), jika tidak ada kanal pesanan pertama.',
		},
		journeyEnd: {
			name: 'Ujung perjalanan',
			says: 'Dari tahap mana dan kapan pelanggan hilang.',
			rule: 'Yang kini hilang, pada bulan saat diamnya melewati batas hilang, menurut tahap sebelum itu dan saluran pertama.',
		},
		cancelledOrder: {
			name: 'Pesanan batal',
			says: 'Pesanan yang dibatalkan, gagal, atau kedaluwarsa, menurut alasannya.',
			rule: 'Pesanan berstatus batal sampai tanggal itu, juga dari pembeli yang tidak dikenal; bukan pembelian.',
		},
		complaint: {
			name: 'Keluhan',
			says: 'Interaksi berjenis keluhan, menurut sebabnya.',
			rule: 'Semua keluhan bertanggal sampai tanggal itu; huruf besar dan spasi tidak membedakan sebab.',
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
		firstChannel: {
			name: 'First channel',
			says: 'How somebody first came to the shop.',
			rule: 'The channel of the earliest dated record (contact or interaction; answers to surveys name none), else of the first order.',
		},
		journeyEnd: {
			name: 'Where journeys end',
			says: 'From which stage and when customers were lost.',
			rule: 'Those lost now, in the month in which their silence passed the lost limit, by the stage before and the first channel.',
		},
		cancelledOrder: {
			name: 'Cancelled order',
			says: 'Orders that were cancelled, failed or expired, by reason.',
			rule: 'Orders with a void status up to the date, also of unknown buyers; they are no purchases.',
		},
		complaint: {
			name: 'Complaint',
			says: 'Interactions of the kind complaint, by cause.',
			rule: 'All dated complaints up to the date; case and spaces do not tell causes apart.',
		},
		cart: {
			name: 'Abandoned cart',
			says: 'A cart that became no order within seven days.',
			rule: 'Abandoned / (abandoned + ordered). Those not seven days old are open and left out.',
		},
	},
});
