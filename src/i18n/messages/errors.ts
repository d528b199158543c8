import { bilingual } from '#i18n/bilingual.ts';

/** What happened, then what to do. `file` is the file's name. */
export const errors = bilingual({
	id: {
		columnsFound: (columns: string) => `Kolom yang ditemukan: ${columns}.`,
		filesFound: (files: string) => `Isinya: ${files}.`,
		damagedPart: (file: string) => `Yang rusak: ${file}.`,
		file: {
			'empty-file': {
				what: (file: string) => `${file} kosong.`,
				fix: 'Ekspor sekali lagi dari toko atau kasir, pastikan ada isinya, lalu pilih berkas itu di sini.',
			},
			'binary-file': {
				what: (file: string) => `${file} bukan tabel berisi teks.`,
				fix: 'Mungkin ini gambar, PDF, atau program. Ekspor pesanan Anda sebagai CSV atau Excel, lalu pilih berkas itu.',
			},
			'damaged-gzip': {
				what: (file: string) => `${file} rusak dan tidak dapat dibuka kompresinya.`,
				fix: 'Unduh atau salin sekali lagi, atau buka kompresinya sendiri lalu pilih berkas CSV di dalamnya.',
			},
			'damaged-zip': {
				what: (file: string) => `${file} rusak atau tidak lengkap.`,
				fix: 'Unduh atau salin sekali lagi, atau buka kompresinya sendiri lalu pilih berkas di dalamnya.',
			},
			'encrypted-zip': {
				what: (file: string) => `${file} dikunci dengan kata sandi.`,
				fix: 'Buka kompresinya sendiri dengan kata sandinya, lalu pilih berkas di dalamnya.',
			},
			'zip-without-table': {
				what: (file: string) => `Tidak ada tabel di dalam ${file}.`,
				fix: 'Pilih arsip yang berisi berkas CSV atau Excel, atau pilih berkas itu langsung.',
			},
			'nested-archive': {
				what: (file: string) => `${file} adalah arsip di dalam arsip.`,
				fix: 'Buka kompresinya sendiri, lalu pilih berkas di dalamnya.',
			},
			oversized: {
				what: (file: string) => `${file} menjadi terlalu besar bila dibuka.`,
				fix: 'Belum ada yang dibaca. Ekspor rentang tanggal yang lebih pendek, atau buka kompresinya sendiri dan pilih berkasnya satu per satu.',
			},
			'damaged-workbook': {
				what: (file: string) => `${file} bukan buku kerja yang utuh.`,
				fix: 'Buka di Excel atau Google Sheets, simpan lagi sebagai .xlsx atau “CSV UTF-8”, lalu pilih berkas itu.',
			},
			'encrypted-workbook': {
				what: (file: string) => `${file} dikunci dengan kata sandi.`,
				fix: 'Buka di Excel, hapus kata sandinya (File, Info, Protect Workbook, Encrypt with Password), simpan, lalu pilih lagi.',
			},
			'too-many-columns': {
				what: (file: string) => `${file} punya lebih banyak kolom daripada lembar Excel.`,
				fix: 'Mungkin baris atau pemisah kolomnya rusak. Ekspor sekali lagi, lalu pilih berkas itu.',
			},
			'header-only': {
				what: (file: string) => `${file} punya nama kolom, tetapi tidak punya baris.`,
				fix: 'Pilih rentang tanggal yang lebih panjang saat mengekspor, lalu coba lagi.',
			},
			'no-date-column': {
				what: (file: string) => `Kolom tanggal di ${file} belum dikenali.`,
				fix: 'Pada tabel kolom, pilih kolom mana yang berisi tanggal.',
			},
			'no-customer-column': {
				what: (file: string) => `Kolom pelanggan di ${file} belum dikenali.`,
				fix: 'Pada tabel kolom, pilih kolom mana yang berisi telepon, email, atau nomor pelanggan. Bila hanya ada nama dan tidak ada nama kembar, pilih “Nomor pelanggan” untuk kolom nama.',
			},
			'no-rows-accepted': {
				what: (file: string) => `Tidak ada baris di ${file} yang dapat dipakai.`,
				fix: 'Lihat alasannya di bawah: sering kali tanggal atau nilainya ada di kolom lain.',
			},
			'no-mapping-file': {
				what: (file: string) => `${file} tidak berisi cara membaca berkas.`,
				fix: 'Pilih berkas .json yang disimpan dari bagian ini. Yang diingat di sini tidak berubah.',
			},
			'newer-mapping-file': {
				what: (file: string) => `${file} dibuat dengan versi Daur yang lebih baru.`,
				fix: 'Muat ulang halaman ini untuk memperbarui Daur, lalu coba lagi. Yang diingat di sini tidak berubah.',
			},
			'storage-full': {
				what: (file: string) => `Ruang peramban tidak cukup untuk menyimpan ${file}.`,
				fix: 'Belum ada yang disimpan. Kosongkan ruang di perangkat ini atau batalkan impor lama yang tidak dipakai lagi, lalu simpan lagi.',
			},
			unreadable: {
				what: (file: string) => `${file} tidak dapat dibaca.`,
				fix: 'Mungkin berkasnya dipindahkan atau sedang dibuka program lain. Tutup dulu di sana, lalu pilih lagi.',
			},
		},
		store: {
			'storage-full': {
				what: 'Ruang peramban sudah penuh.',
				fix: 'Tidak ada yang berubah. Kosongkan ruang di perangkat ini, lalu coba lagi.',
			},
			unavailable: {
				what: 'Peramban tidak memberi Daur tempat menyimpan data.',
				fix: 'Ini terjadi di jendela pribadi atau bila data situs diblokir. Buka Daur di jendela biasa.',
			},
			'newer-database': {
				what: 'Data Anda terakhir dibuka dengan versi Daur yang lebih baru.',
				fix: 'Muat ulang halaman ini untuk memakai versi itu. Tidak ada yang hilang.',
			},
			'unknown-import': {
				what: 'Impor ini sudah tidak ada.',
				fix: 'Mungkin sudah dibatalkan di tab lain.',
			},
			'nothing-to-restore': {
				what: 'Impor ini tidak dapat dikembalikan lagi.',
				fix: 'Pilih berkasnya sekali lagi.',
			},
			'not-a-backup': {
				what: 'Berkas ini bukan cadangan Daur.',
				fix: 'Pilih berkas yang namanya berakhir dengan .daur. Data Anda tidak berubah.',
			},
			'newer-backup': {
				what: 'Cadangan ini dibuat dengan versi Daur yang lebih baru.',
				fix: 'Perbarui Daur, lalu coba lagi. Data Anda tidak berubah.',
			},
			'damaged-backup': {
				what: 'Cadangan ini rusak atau tidak lengkap.',
				fix: 'Salin sekali lagi atau pilih cadangan lain. Data Anda tidak berubah.',
			},
			failed: {
				what: 'Penyimpanan di peramban gagal.',
				fix: 'Tidak ada yang setengah jadi. Coba lagi; bila tetap gagal, muat ulang halaman ini.',
			},
		},
		engine: {
			crashed: {
				what: 'Pekerjaan terhenti; mungkin memori perangkat habis.',
				fix: 'Data yang tersimpan aman. Tutup tab lain, lalu coba lagi.',
			},
			cancelled: { what: 'Pekerjaan dihentikan.', fix: 'Tidak ada yang berubah.' },
			failed: {
				what: 'Terjadi kesalahan di dalam Daur.',
				fix: 'Data yang tersimpan aman. Coba lagi; bila tetap gagal, laporkan rinciannya.',
			},
		},
	},
	en: {
		columnsFound: (columns) => `Columns found: ${columns}.`,
		filesFound: (files) => `It holds: ${files}.`,
		damagedPart: (file) => `Damaged: ${file}.`,
		file: {
			'empty-file': {
				what: (file) => `${file} is empty.`,
				fix: 'Export it again from the shop or till, see that it has rows, then choose that file here.',
			},
			'binary-file': {
				what: (file) => `${file} is not a table of text.`,
				fix: 'It may be a picture, a PDF or a program. Export your orders as CSV or Excel and choose that file.',
			},
			'damaged-gzip': {
				what: (file) => `${file} is damaged and cannot be unpacked.`,
				fix: 'Download or copy it again, or unpack it yourself and choose the CSV file inside.',
			},
			'damaged-zip': {
				what: (file) => `${file} is damaged or not complete.`,
				fix: 'Download or copy it again, or unpack it yourself and choose the files inside.',
			},
			'encrypted-zip': {
				what: (file) => `${file} is protected by a password.`,
				fix: 'Unpack it yourself with its password, then choose the files inside.',
			},
			'zip-without-table': {
				what: (file) => `There is no table in ${file}.`,
				fix: 'Choose an archive that holds CSV or Excel files, or choose such a file itself.',
			},
			'nested-archive': {
				what: (file) => `${file} is an archive inside an archive.`,
				fix: 'Unpack it yourself, then choose the files inside.',
			},
			oversized: {
				what: (file) => `${file} becomes too large when it is unpacked.`,
				fix: 'Nothing was read. Export a shorter period, or unpack it yourself and choose its files one by one.',
			},
			'damaged-workbook': {
				what: (file) => `${file} is not a whole workbook.`,
				fix: 'Open it in Excel or Google Sheets, save it again as .xlsx or “CSV UTF-8”, then choose that file.',
			},
			'encrypted-workbook': {
				what: (file) => `${file} is protected by a password.`,
				fix: 'Open it in Excel, take the password off (File, Info, Protect Workbook, Encrypt with Password), save it, then choose it again.',
			},
			'too-many-columns': {
				what: (file) => `${file} has more columns than an Excel sheet.`,
				fix: 'Its rows or its separator may be broken. Export it again and choose that file.',
			},
			'header-only': {
				what: (file) => `${file} has column names but no rows.`,
				fix: 'Choose a longer period when exporting, then try again.',
			},
			'no-date-column': {
				what: (file) => `The date column of ${file} is not known yet.`,
				fix: 'In the table of columns, choose which one holds the date.',
			},
			'no-customer-column': {
				what: (file) => `The customer column of ${file} is not known yet.`,
				fix: 'In the table of columns, choose which one holds the customer’s phone, e-mail or number. If there are only names and no two customers share one, choose “Customer number” for the column of names.',
			},
			'no-rows-accepted': {
				what: (file) => `No row of ${file} can be used.`,
				fix: 'See the reasons below: often the date or the amount is in another column.',
			},
			'no-mapping-file': {
				what: (file) => `${file} does not hold ways to read files.`,
				fix: 'Choose a .json file that was saved from this section. What is remembered here has not changed.',
			},
			'newer-mapping-file': {
				what: (file) => `${file} was made with a newer version of Daur.`,
				fix: 'Reload this page to update Daur, then try again. What is remembered here has not changed.',
			},
			'storage-full': {
				what: (file) => `The browser has no room left to save ${file}.`,
				fix: 'Nothing has been saved yet. Free space on this device or undo old imports that you no longer need, then save again.',
			},
			unreadable: {
				what: (file) => `${file} could not be read.`,
				fix: 'It may have been moved, or another program has it open. Close it there, then choose it again.',
			},
		},
		store: {
			'storage-full': {
				what: 'The browser has no room left.',
				fix: 'Nothing has changed. Free space on this device, then try again.',
			},
			unavailable: {
				what: 'The browser gives Daur no place to store data.',
				fix: 'A private window or blocked site data do this. Open Daur in a normal window.',
			},
			'newer-database': {
				what: 'Your data were last opened by a newer version of Daur.',
				fix: 'Reload this page to use that version. Nothing is lost.',
			},
			'unknown-import': {
				what: 'This import is no longer here.',
				fix: 'It may have been undone in another tab.',
			},
			'nothing-to-restore': {
				what: 'This import can no longer be brought back.',
				fix: 'Choose its file again.',
			},
			'not-a-backup': {
				what: 'This file is not a backup of Daur.',
				fix: 'Choose the file whose name ends in .daur. Your data have not changed.',
			},
			'newer-backup': {
				what: 'This backup was made by a newer version of Daur.',
				fix: 'Update Daur, then try again. Your data have not changed.',
			},
			'damaged-backup': {
				what: 'This backup is damaged or not complete.',
				fix: 'Copy it again or choose another backup. Your data have not changed.',
			},
			failed: {
				what: 'Storing in the browser failed.',
				fix: 'Nothing is left half done. Try again; if it fails again, reload this page.',
			},
		},
		engine: {
			crashed: {
				what: 'The work stopped; the device may have run out of memory.',
				fix: 'Saved data are safe. Close other tabs, then try again.',
			},
			cancelled: { what: 'The work was stopped.', fix: 'Nothing has changed.' },
			failed: {
				what: 'Something went wrong inside Daur.',
				fix: 'Saved data are safe. Try again; if it fails again, report the details.',
			},
		},
	},
});
