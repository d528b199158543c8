import { bilingual } from '#i18n/bilingual.ts';

/** What was found out about a column while its file was matched. */
export const columnNotes = bilingual({
	id: {
		keptAsText: 'disimpan sebagai teks',
		dateOrder: {
			ymd: 'tahun-bulan-hari',
			dmy: 'hari-bulan-tahun',
			mdy: 'bulan-hari-tahun',
		},
		dateNumber: {
			'excel-serial': 'tanggal Excel sebagai angka',
			'epoch-seconds': 'detik sejak 1970 (UTC)',
			'epoch-milliseconds': 'milidetik sejak 1970 (UTC)',
		},
		decimal: { '.': 'titik = desimal', ',': 'titik = ribuan' },
		styleOfFile: (style: string, file: string) => `${style}, seperti di ${file}`,
		oncePerOrder: 'dihitung sekali tiap pesanan',
		summed: 'dijumlahkan tiap pesanan',
		priceTimes: 'harga × jumlah barang',
		namesNoOrder: 'nomornya terulang di hari atau pembeli lain: tiap baris jadi satu pesanan',
		oneScoreEach: 'skor kedua dari jenis yang sama; satu skor tiap jenis (NPS, CSAT, CES) dibaca',
		sumOfOrders: 'merangkum pesanan; tidak dihitung, impor pesanannya sendiri',
		personal: 'mungkin berisi data pribadi',
		statusWords: (words: string) => `${words} kata status`,
	},
	en: {
		keptAsText: 'kept as text',
		dateOrder: { ymd: 'year-month-day', dmy: 'day-month-year', mdy: 'month-day-year' },
		dateNumber: {
			'excel-serial': 'Excel date as a number',
			'epoch-seconds': 'seconds since 1970 (UTC)',
			'epoch-milliseconds': 'milliseconds since 1970 (UTC)',
		},
		decimal: { '.': 'dot = decimals', ',': 'dot = thousands' },
		styleOfFile: (style, file) => `${style}, as in ${file}`,
		oncePerOrder: 'counted once an order',
		summed: 'added up by order',
		priceTimes: 'price × quantity',
		namesNoOrder: 'its numbers come again on other days or for other buyers: each row is an order',
		oneScoreEach: 'a second score of one kind; one score of each (NPS, CSAT, CES) is read',
		sumOfOrders: 'sums up orders; not counted, import the orders themselves',
		personal: 'may hold personal data',
		statusWords: (words) => `${words} status words`,
	},
});
