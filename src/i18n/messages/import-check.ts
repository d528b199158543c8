import { bilingual } from '#i18n/bilingual.ts';

/** What can be put right before saving, and what saving will change. */
export const importCheck = bilingual({
	id: {
		fileCurrency: 'Mata uang berkas ini',
		fileCurrencyHelp: 'Berlaku untuk nilai yang tidak menyebut mata uangnya sendiri.',
		shopCurrency: (currency: string) => `Seperti toko Anda (${currency})`,
		remedy: 'Perbaikan',
		remedies: {
			'zero-amounts': {
				apply: 'Anggap nol',
				applied: 'Nilai yang kosong atau tidak terbaca dihitung sebagai nol.',
				takeBack: 'Tolak lagi',
			},
			'dates-from-above': {
				apply: 'Isi tanggal dari atas',
				applied: 'Tanggal yang kosong diisi dengan tanggal baris di atasnya.',
				takeBack: 'Tolak lagi',
			},
			'no-buyers': {
				apply: 'Impor jumlahnya saja',
				applied:
					'Pembeli di berkas ini tidak dikenali. Pesanannya dihitung dalam jumlah, tetapi tidak dalam tahap dan pelanggan.',
				takeBack: 'Cari pembeli lagi',
			},
		},
		sameSource: {
			apply: 'Ini sumber yang sama',
			applied: (file: string) =>
				`Dihitung satu sumber dengan ${file}: pesanan bernomor sama adalah pesanan yang sama. Diingat untuk berkas berikutnya.`,
			takeBack: 'Pisahkan lagi',
		},
		quality: {
			title: 'Yang perlu diketahui tentang berkas ini',
			note: 'Tidak ada yang harus diubah. Angka hanya sebaik datanya.',
			example: (row: string) => `baris ${row}`,
			exampleText: (row: string, text: string) => `baris ${row}: ${text}`,
			'counted-twice': {
				title: (orders: string, file: string) => `${orders} sudah ada dari ${file}`,
				means:
					'Kolomnya tidak persis sama, jadi keduanya dianggap sumber yang berbeda: pesanan ini akan terhitung dua kali.',
				todo: 'Kalau keduanya dari tempat yang sama, satukan di sini; yang terbaru yang berlaku.',
			},
			'no-buyer': {
				title: (rows: string, share: string) => `${rows} (${share}) tanpa pembeli`,
				means:
					'Pesanan ini dihitung dalam jumlah, tetapi tidak menjadi pelanggan, tahap, atau kohor.',
				todo: 'Di kasir, catat nomor telepon atau email pembeli; di ekspor, ikutkan kolomnya.',
			},
			masked: {
				title: (rows: string, share: string, column: string) =>
					`“${column}” disamarkan di ${rows} (${share})`,
				means: 'Lokapasar menyembunyikan isinya, jadi pembeli tidak dikenali dari kolom ini.',
				todo: 'Pastikan nama pengguna pembeli ikut diekspor: itu cukup untuk mengenali mereka.',
			},
			'future-date': {
				title: (rows: string) => `${rows} bertanggal sesudah hari ini`,
				means: 'Hari terakhir data ikut maju, sehingga semua pelanggan tampak lebih lama diam.',
				todo: 'Periksa urutan hari dan bulan di atas, atau perbaiki tahunnya di berkas.',
			},
			'one-day': {
				title: (orders: string, share: string, day: string) =>
					`${orders} (${share}) ada di satu hari, ${day}`,
				means: 'Mungkin kolom tanggal berisi hari ekspor, bukan hari pesanan.',
				todo: 'Pilih kolom tanggal pesanan di atas. Kalau memang penjualan satu hari, biarkan.',
			},
			'first-month': {
				title: (day: string) => `Data dimulai di tengah bulan, ${day}`,
				means: 'Bulan pertama tidak lengkap dan tampak lebih kecil daripada yang sebenarnya.',
				todo: 'Kalau bisa, ekspor lagi mulai tanggal 1 bulan itu.',
			},
			'huge-total': {
				title: (orders: string) => `${orders} bernilai lebih dari seribu kali pesanan biasa`,
				means: 'Satu nilai seperti itu dapat mengubah pendapatan dan rata-rata.',
				todo: 'Periksa tanda ribuan dan desimal di atas, atau perbaiki nilainya di berkas.',
			},
			'tiny-total': {
				title: (orders: string) => `${orders} bernilai kurang dari seperseribu pesanan biasa`,
				means: 'Sering kali titik ribuan terbaca sebagai desimal, atau mata uangnya lain.',
				todo: 'Periksa tanda ribuan dan desimal serta mata uang di atas.',
			},
			'zero-total': {
				title: (orders: string, share: string) => `${orders} (${share}) bernilai nol`,
				means: 'Pesanan bernilai nol dihitung sebagai pembelian, kecuali Anda mengubahnya.',
				todo: 'Kalau itu hadiah atau contoh barang, matikan “pesanan nol” di Pengaturan.',
			},
			'no-amount': {
				title: (orders: string) => `Tidak ada kolom nilai untuk ${orders}`,
				means: 'Pesanannya dihitung, tetapi pendapatan tidak dapat diketahui dan menjadi nol.',
				todo: 'Pilih kolom yang berisi nilai pesanan di atas, atau ekspor lagi dengan kolom itu.',
			},
			'mixed-currencies': {
				title: (rows: string, share: string, currency: string) =>
					`${rows} (${share}) memakai mata uang lain, antara lain ${currency}`,
				means: 'Mata uang tidak dijumlahkan begitu saja: baris tanpa kurs disimpan dan menunggu.',
				todo: 'Isi kursnya di Pengaturan; barisnya dihitung tanpa impor ulang.',
			},
			'many-void': {
				title: (orders: string, share: string) => `${orders} (${share}) batal`,
				means: 'Pesanan batal tidak dihitung. Bagian sebesar ini tidak biasa.',
				todo: 'Periksa arti kata status di atas.',
			},
			repeated: {
				title: (rows: string) => `${rows} mengulang baris lain di berkas yang sama`,
				means: 'Nomor pesanan yang sama dihitung sebagai satu pesanan.',
				todo: 'Kalau setiap baris adalah satu barang, pilih “baris pesanan” sebagai isi berkas.',
			},
			'many-names': {
				title: (names: string, contact: string) => `${contact} dipakai dengan ${names} nama`,
				means: 'Mungkin itu kontak toko sendiri atau dipakai bersama: banyak orang menjadi satu.',
				todo: 'Kosongkan kontak itu di kasir. Orang yang tergabung dapat dipisahkan nanti.',
			},
			'big-customer': {
				title: (orders: string, share: string, customer: string) =>
					`${customer} memiliki ${orders} (${share})`,
				means: 'Mungkin itu pelanggan “umum” di kasir atau penjual ulang, bukan satu orang.',
				todo: 'Kalau bukan satu orang, kosongkan pembelinya di berkas: pesanannya tetap dihitung.',
			},
		},
		changes: {
			customers: 'Pelanggan',
			prospects: 'Calon pelanggan',
			revenue: 'Pendapatan bersih',
			period: 'Rentang data',
			none: 'belum ada',
		},
	},
	en: {
		fileCurrency: 'Amounts are in',
		fileCurrencyHelp: 'For amounts that do not name a currency themselves.',
		shopCurrency: (currency) => `Your shop’s currency (${currency})`,
		remedy: 'Remedy',
		remedies: {
			'zero-amounts': {
				apply: 'Count as zero',
				applied: 'Missing and unreadable amounts count as zero.',
				takeBack: 'Reject them again',
			},
			'dates-from-above': {
				apply: 'Fill the date down',
				applied: 'A missing date is that of the row above.',
				takeBack: 'Reject them again',
			},
			'no-buyers': {
				apply: 'Import totals only',
				applied:
					'No buyers are known in this file. Its orders count in the totals, but not in stages and customers.',
				takeBack: 'Look for buyers again',
			},
		},
		sameSource: {
			apply: 'These are the same source',
			applied: (file) =>
				`Counted as one source with ${file}: orders of one number are the same order. Remembered for the next files.`,
			takeBack: 'Keep them apart again',
		},
		quality: {
			title: 'What stands out in these files',
			note: 'Nothing has to be changed. Figures are as good as their data.',
			example: (row) => `row ${row}`,
			exampleText: (row, text) => `row ${row}: ${text}`,
			'counted-twice': {
				title: (orders, file) => `${orders} already here from ${file}`,
				means:
					'Their columns are not quite the same, so that they count as two sources: these orders would count twice.',
				todo: 'If both come from one place, make them one here; the newer version then counts.',
			},
			'no-buyer': {
				title: (rows, share) => `${rows} (${share}) without a buyer`,
				means: 'They count in the totals, but in no customer, stage or cohort.',
				todo: 'Note phone numbers or e-mails at the till; include their column in the export.',
			},
			masked: {
				title: (rows, share, column) => `“${column}” is masked in ${rows} (${share})`,
				means: 'The marketplace hides the values, so nobody is known by this column.',
				todo: 'See that the buyer’s user name is exported: it is enough to know them by.',
			},
			'future-date': {
				title: (rows) => `${rows} dated after today`,
				means:
					'The last day of the data moves with them, and every customer seems silent for longer.',
				todo: 'Check the order of day and month above, or correct the year in the file.',
			},
			'one-day': {
				title: (orders, share, day) => `${orders} (${share}) are on one day, ${day}`,
				means: 'The date column may hold the day of the export, not that of the order.',
				todo: 'Choose the order date above. If these are the sales of one day, leave it.',
			},
			'first-month': {
				title: (day) => `The data begin in the middle of a month, ${day}`,
				means: 'The first month is incomplete and looks smaller than it was.',
				todo: 'If you can, export again from the first of that month on.',
			},
			'huge-total': {
				title: (orders) => `${orders} worth more than a thousand times the usual`,
				means: 'A single such amount can change revenue and averages.',
				todo: 'Check thousands and decimals above, or correct the amount in the file.',
			},
			'tiny-total': {
				title: (orders) => `${orders} worth less than a thousandth of the usual`,
				means: 'Often a dot for thousands was read as decimals, or the currency is another.',
				todo: 'Check thousands and decimals, and the currency, above.',
			},
			'zero-total': {
				title: (orders, share) => `${orders} (${share}) with the total zero`,
				means: 'An order of total zero counts as a purchase, unless you change that.',
				todo: 'If these are gifts or samples, switch “zero orders” off in Settings.',
			},
			'no-amount': {
				title: (orders) => `No column holds an amount for ${orders}`,
				means: 'The orders count, but their revenue cannot be known and stays zero.',
				todo: 'Choose the column that holds the amounts above, or export again with it.',
			},
			'mixed-currencies': {
				title: (rows, share, currency) =>
					`${rows} (${share}) in another currency, such as ${currency}`,
				means: 'Currencies are never just added up: rows without a rate are kept and wait.',
				todo: 'Give the rate in Settings; the rows then count without another import.',
			},
			'many-void': {
				title: (orders, share) => `${orders} (${share}) cancelled`,
				means: 'Cancelled orders do not count. So large a part of them is unusual.',
				todo: 'Check the meanings of the status words above.',
			},
			repeated: {
				title: (rows) => `${rows} repeat others of the same file`,
				means: 'Rows with one order number count as one order.',
				todo: 'If each row is one item, choose order lines as what the file holds.',
			},
			'many-names': {
				title: (names, contact) => `${contact} comes with ${names} names`,
				means: 'It may be the shop’s own or shared by many people, who then become one.',
				todo: 'Leave that contact blank at the till. People joined by it can be split later.',
			},
			'big-customer': {
				title: (orders, share, customer) => `${customer} has ${orders} (${share})`,
				means: 'It may be the till’s “walk-in” customer or a reseller, not one person.',
				todo: 'If it is not one person, blank the buyer in the file: the orders still count.',
			},
		},
		changes: {
			customers: 'Customers',
			prospects: 'Prospects',
			revenue: 'Net revenue',
			period: 'Period covered',
			none: 'none yet',
		},
	},
});
