import { bilingual } from '#i18n/bilingual.ts';

export const funnel = bilingual({
	id: {
		page: 'Corong',
		context: (window: string) => `tiap langkah dalam ${window}`,
		contextOpen: 'tiap langkah tanpa batas waktu',
		noData: 'Belum ada pesanan.',
		noDataText: 'Impor berkas pesanan, lalu corong ini menunjukkan di langkah mana orang berhenti.',
		toData: 'Impor data',
		within: (window: string) => `dalam ${window}`,
		ever: 'pada akhirnya',
		steps: {
			known: 'Dikenal',
			engaged: 'Berinteraksi',
			'first-purchase': 'Pembelian pertama',
			'second-purchase': 'Pembelian kedua',
			loyal: (nth: string) => `Loyal: pembelian ke-${nth}`,
			advocate: 'Merekomendasikan',
		},
		meaning: {
			known: 'tercatat sebelum pernah membeli',
			engaged: 'menghubungi atau membuka pesan toko',
			'first-purchase': 'membeli satu kali',
			'second-purchase': 'membeli di hari lain lagi',
			loyal: 'mencapai batas loyal toko Anda',
			advocate: 'mengajak orang atau memuji toko',
		},
		leak: {
			known: (share: string, window: string) =>
				`Kebocoran terbesar: ${share} yang dikenal tidak membeli ${window}.`,
			engaged: (share: string, window: string) =>
				`Kebocoran terbesar: ${share} yang berinteraksi tidak membeli ${window}.`,
			'first-purchase': (share: string, window: string) =>
				`Kebocoran terbesar: ${share} pembeli baru tidak kembali ${window}.`,
			'second-purchase': (share: string, window: string) =>
				`Kebocoran terbesar: ${share} pembeli kedua belum loyal ${window}.`,
			loyal: (share: string, window: string) =>
				`Kebocoran terbesar: ${share} yang loyal tidak mengajak orang ${window}.`,
		},
		act: {
			known: (days: string) => `Beri alasan membeli sebelum hari ke-${days}.`,
			engaged: (days: string) => `Jawab dan tawari mereka sebelum hari ke-${days}.`,
			'first-purchase': (days: string) => `Tawarkan pembelian kedua sebelum hari ke-${days}.`,
			'second-purchase': (days: string) => `Ajak kembali sebelum hari ke-${days}.`,
			loyal: (days: string) => `Minta rekomendasi sebelum hari ke-${days}.`,
		},
		actPlain: 'Mulailah perbaikan dari langkah ini.',
		support: (lost: string) => `Di sini sekitar ${lost} berhenti, terbanyak dari semua langkah.`,
		timing: (upper: string) => `Tiga perempat dari yang lanjut melakukannya dalam ${upper}.`,
		stillOpen: (open: string) => `${open} lagi masih punya waktu.`,
		noLeak: 'Belum cukup orang untuk menyebut kebocoran terbesar.',
		noLeakDo: 'Perlu 20 orang pada satu langkah.',
		see: {
			known: 'Lihat yang belum membeli',
			'first-purchase': 'Lihat yang baru sekali membeli',
			'second-purchase': 'Lihat yang sedang bertumbuh',
		},
		title: (last: string, share: string, first: string) =>
			`${share} dari ${first} sampai ke ${last}`,
		titlePlain: 'Langkah demi langkah',
		subtitle: (window: string) =>
			`Orang yang pernah sampai ke tiap langkah, dan bagian yang lanjut ${window}.`,
		window: 'Batas waktu tiap langkah',
		windows: { none: 'Tanpa batas' },
		goOn: (share: string) => `${share} lanjut`,
		stop: (share: string, people: string) => `${share} berhenti (sekitar ${people})`,
		hiddenRate: 'terlalu sedikit untuk persen',
		soFar: (people: string) => `sementara: ${people} masih dalam batas waktu`,
		beyond: (people: string) => `${people} belum lanjut dan masih bisa`,
		biggest: 'kebocoran terbesar',
		overall: (share: string, first: string) => `${share} dari ${first} sampai sini`,
		time: (median: string, lower: string, upper: string) =>
			`separuh dalam ${median} (umumnya ${lower} sampai ${upper})`,
		explain:
			'Orang yang batas waktunya belum habis ikut dihitung selama mereka diamati; mereka tidak dianggap berhenti.',
		explainKnown:
			'Langkah pertama hanya memuat orang yang tercatat sebelum membeli; yang langsung membeli masuk di pembelian pertama, jadi batangnya bisa lebih panjang.',
		notStages:
			'Ini perjalanan orang dari langkah ke langkah, bukan jumlah orang di tiap tahap hari ini.',
		toStages: 'Lihat tahap hari ini',
		missing: 'Langkah tanpa data',
		missingOne: {
			known: 'belum ada data: impor daftar kontak, pendaftar, atau calon pelanggan bertanggal',
			engaged: 'belum ada data: impor catatan obrolan, email, atau kunjungan pelanggan',
			'first-purchase': 'belum ada data: impor pesanan',
			'second-purchase': 'belum ada data: impor pesanan',
			loyal: 'belum ada data: impor pesanan',
			advocate: 'belum ada data: impor ulasan, survei, atau catatan rekomendasi',
		},
		sector: (nth: string) =>
			`Batas loyal (pembelian ke-${nth}) memakai angka umum sektor Anda: belum 50 pelanggan yang kembali.`,
		provisional: (nth: string) =>
			`Riwayat toko masih pendek, jadi batas loyal (pembelian ke-${nth}) bersifat sementara.`,
		table: {
			step: 'Langkah',
			entered: 'Orang',
			converted: 'Lanjut',
			open: 'Masih terbuka',
			conversion: 'Bagian yang lanjut',
			dropOff: 'Berhenti',
			lost: 'Berhenti, sekitar',
			overall: 'Dari langkah pertama',
			median: 'Hari (tengah)',
			quartiles: 'Hari (¼ sampai ¾)',
		},
		emptyTitle: 'Belum ada yang membeli pada tanggal ini.',
		emptyText: 'Pilih tanggal yang lebih baru atau impor pesanan.',
	},
	en: {
		page: 'Funnel',
		context: (window) => `each step within ${window}`,
		contextOpen: 'each step without a time limit',
		noData: 'No orders yet.',
		noDataText: 'Import a file of orders, and this funnel shows at which step people stop.',
		toData: 'Import data',
		within: (window) => `within ${window}`,
		ever: 'in the end',
		steps: {
			known: 'Known',
			engaged: 'Engaged',
			'first-purchase': 'First purchase',
			'second-purchase': 'Second purchase',
			loyal: (nth) => `Loyal: purchase ${nth}`,
			advocate: 'Advocate',
		},
		meaning: {
			known: 'on record before ever buying',
			engaged: 'contacted the shop or opened a message',
			'first-purchase': 'bought once',
			'second-purchase': 'bought again on another day',
			loyal: 'reached your shop’s limit for loyal',
			advocate: 'referred someone or praised the shop',
		},
		leak: {
			known: (share, window) =>
				`The biggest leak: ${share} of those you know do not buy ${window}.`,
			engaged: (share, window) =>
				`The biggest leak: ${share} of those who got in touch do not buy ${window}.`,
			'first-purchase': (share, window) =>
				`The biggest leak: ${share} of new buyers do not return ${window}.`,
			'second-purchase': (share, window) =>
				`The biggest leak: ${share} of repeat buyers are not loyal ${window}.`,
			loyal: (share, window) =>
				`The biggest leak: ${share} of loyal customers refer nobody ${window}.`,
		},
		act: {
			known: (days) => `Give them a reason to buy before day ${days}.`,
			engaged: (days) => `Answer and make an offer before day ${days}.`,
			'first-purchase': (days) => `Offer a second purchase before day ${days}.`,
			'second-purchase': (days) => `Invite them back before day ${days}.`,
			loyal: (days) => `Ask for a referral before day ${days}.`,
		},
		actPlain: 'Start improving at this step.',
		support: (lost) => `About ${lost} stop here, more than at any other step.`,
		timing: (upper) => `Three quarters of those who go on do so within ${upper}.`,
		stillOpen: (open) => `${open} still have time.`,
		noLeak: 'There are too few people yet to name the biggest leak.',
		noLeakDo: 'It takes 20 people at one step.',
		see: {
			known: 'See who has not bought',
			'first-purchase': 'See who has bought once',
			'second-purchase': 'See who is growing',
		},
		title: (last, share, first) => `${share} of “${first}” get to “${last}”`,
		titlePlain: 'Step by step',
		subtitle: (window) =>
			`People who ever reached each step, and the share that goes on ${window}.`,
		window: 'Time limit of each step',
		windows: { none: 'No limit' },
		goOn: (share) => `${share} go on`,
		stop: (share, people) => `${share} stop (about ${people})`,
		hiddenRate: 'too few for a percentage',
		soFar: (people) => `so far: ${people} still within the time limit`,
		beyond: (people) => `${people} have not gone on and still can`,
		biggest: 'biggest leak',
		overall: (share, first) => `${share} of “${first}” get here`,
		time: (median, lower, upper) => `half within ${median} (mostly ${lower} to ${upper})`,
		explain:
			'People whose time is not up count for as long as they have been observed; they are not taken as lost.',
		explainKnown:
			'The first step holds only people on record before they bought; those who bought at once join at the first purchase, so its bar can be longer.',
		notStages: 'This is how people move from step to step, not how many are in each stage today.',
		toStages: 'See today’s stages',
		missing: 'Steps without data',
		missingOne: {
			known: 'no data yet: import a dated list of contacts, sign-ups or leads',
			engaged: 'no data yet: import a log of customers’ chats, e-mails or visits',
			'first-purchase': 'no data yet: import orders',
			'second-purchase': 'no data yet: import orders',
			loyal: 'no data yet: import orders',
			advocate: 'no data yet: import reviews, surveys or referrals',
		},
		sector: (nth) =>
			`The limit for loyal (purchase ${nth}) is your sector’s usual one: fewer than 50 customers have returned.`,
		provisional: (nth) =>
			`The shop’s history is still short, so the limit for loyal (purchase ${nth}) is provisional.`,
		table: {
			step: 'Step',
			entered: 'People',
			converted: 'Went on',
			open: 'Still open',
			conversion: 'Share that goes on',
			dropOff: 'Stop',
			lost: 'Stop, about',
			overall: 'Of the first step',
			median: 'Days (median)',
			quartiles: 'Days (¼ to ¾)',
		},
		emptyTitle: 'Nobody had bought by this date.',
		emptyText: 'Choose a later date, or import orders.',
	},
});

export type FunnelWords = (typeof funnel)['id'];
