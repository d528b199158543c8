import { bilingual } from '#i18n/bilingual.ts';

export const firstRun = bilingual({
	id: {
		page: 'Selamat datang di Daur',
		lead: {
			see: 'Lihat siapa pelanggan Anda dan siapa yang mulai pergi.',
			act: 'Mulai dari satu berkas ekspor penjualan.',
		},
		support: 'Dua puluh pelanggan sudah cukup untuk hasil pertama.',
		dropTitle: 'Tarik berkas CSV ke sini',
		dropText: 'Boleh beberapa sekaligus. Urutan kolom bebas.',
		chooseFiles: 'Pilih berkas',
		recognised:
			'CSV, TSV, dan TXT, juga yang dikompresi (.gz), dari lokapasar, kasir, toko daring, atau Excel buatan sendiri. Nama kolom dikenali dalam bahasa Indonesia dan Inggris.',
		sampleTitle: 'Belum ada berkas?',
		sampleText:
			'Coba dengan toko contoh: Kopi Rumpun, sangrai kopi rekaan di Bandung dengan penjualan web, kasir, dan WhatsApp. Bisa dihapus kapan saja.',
		openSample: 'Buka toko contoh',
		openingSample: 'Membuka toko contoh…',
		importingSample: 'Mengimpor toko contoh seperti berkas biasa…',
		privacyTitle: 'Data Anda tidak pernah keluar dari perangkat ini',
		privacyText:
			'Daur tidak punya server dan tidak meminta akun. Matikan internet, semuanya tetap jalan. Cadangan berupa satu berkas yang Anda simpan sendiri.',
		check: 'Cara memeriksanya sendiri',
		checkOffline:
			'Matikan Wi-Fi dan data seluler, lalu impor sebuah berkas. Semua halaman tetap bekerja.',
		checkNetwork:
			'Di komputer, tekan F12 dan buka tab Network, lalu impor sebuah berkas. Tidak ada permintaan yang meninggalkan situs ini.',
		checkPolicy:
			'Halaman ini juga melarang dirinya sendiri mengirim data: aturannya (Content-Security-Policy) tertulis di baris pertama kode halaman.',
		willSee: 'Yang akan Anda lihat',
		willSeeNote: 'Tanpa angka rekaan: lebar tiap tahap nanti mengikuti data Anda.',
		fiveStages: 'Lima tahap',
		fiveStagesText:
			'Tiap orang masuk satu tahap, dari prospek sampai hilang, dengan alasan yang bisa dibaca.',
		whatChanged: 'Apa yang berubah',
		whatChangedText: 'Satu kalimat di atas tiap halaman. Angka di bawahnya menunjukkan buktinya.',
		whoSlips: 'Siapa yang mulai pergi',
		whoSlipsText: 'Daftar pelanggan yang lama diam, dengan alasan dan nilai yang dipertaruhkan.',
	},
	en: {
		page: 'Welcome to Daur',
		lead: {
			see: 'See who your customers are and who is slipping away.',
			act: 'Start with one sales export.',
		},
		support: 'Twenty customers are enough for a first result.',
		dropTitle: 'Drop a CSV file here',
		dropText: 'Several at once is fine. Any column order.',
		chooseFiles: 'Choose files',
		recognised:
			'CSV, TSV and TXT, compressed (.gz) too, from marketplaces, tills, web shops or your own spreadsheet. Column names are recognised in Indonesian and English.',
		sampleTitle: 'No file at hand?',
		sampleText:
			'Try the sample shop: Kopi Rumpun, an invented coffee roaster in Bandung with web, till and WhatsApp sales. Remove it at any time.',
		openSample: 'Open the sample shop',
		openingSample: 'Opening the sample shop…',
		importingSample: 'Importing the sample shop like any other files…',
		privacyTitle: 'Your data never leaves this device',
		privacyText:
			'Daur has no server and asks for no account. Turn the internet off and everything still works. A backup is one file that you keep.',
		check: 'How to check this yourself',
		checkOffline: 'Turn off Wi-Fi and mobile data, then import a file. Every page keeps working.',
		checkNetwork:
			'On a computer, press F12 and open the Network tab, then import a file. No request leaves this site.',
		checkPolicy:
			'This page also forbids itself to send anything: the rule (Content-Security-Policy) is in the first lines of its code.',
		willSee: 'What you will see',
		willSeeNote: 'No invented figures: each stage takes its width from your data.',
		fiveStages: 'Five stages',
		fiveStagesText: 'Everyone is in one stage, from prospect to lost, with a reason you can read.',
		whatChanged: 'What changed',
		whatChangedText:
			'One sentence at the top of every page. The numbers below it are the evidence.',
		whoSlips: 'Who is slipping away',
		whoSlipsText: 'A list of customers long silent, with the reason and the value at stake.',
	},
});
