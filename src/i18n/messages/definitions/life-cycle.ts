import { definitions } from './definition.ts';

export const lifeCycle = definitions({
	id: {
		stage: {
			name: 'Tahap',
			says: 'Di mana seorang pelanggan berada kini: prospek, baru, bertumbuh, loyal, atau hilang. Setiap orang ada di tepat satu tahap.',
			rule: 'Prospek: belum membeli. Baru: 1 hari belanja. Bertumbuh: 2 atau lebih, belum loyal. Loyal: sebanyak batas loyal atau lebih. Hilang: diam lebih lama daripada batas hilang. Yang hanya dikenal dari pengembalian tidak ikut.',
		},
		active: {
			name: 'Aktif',
			says: 'Pelanggan baru, bertumbuh, dan loyal.',
			rule: 'Pembeli yang diamnya tidak melewati batas hilang.',
		},
		atRisk: {
			name: 'Berisiko',
			says: 'Tanda pada pelanggan aktif dengan isyarat bahaya.',
			rule: 'Sekurangnya satu isyarat yang dihitung: lewat batas berisiko, melambat, mengeluh, nilai rendah, uang kembali, berhenti berlangganan, atau menjadi sepi.',
		},
		thresholds: {
			name: 'Batas hilang, berisiko, dan loyal',
			says: 'Berapa lama diam masih wajar di toko Anda, dan sejak pembelian ke berapa orang biasanya tetap kembali.',
			rule: 'Batas hilang: hari saat 90 % kepulangan sudah terjadi menurut kurva Kaplan–Meier; batas berisiko: 75 %. Batas loyal: pembelian ke-k pertama (3 sampai 10) yang sesudahnya 75 % kembali. Di bawah 50 pelanggan yang kembali, nilai bawaan bidang usaha dipakai.',
		},
		becameLost: {
			name: 'Menjadi hilang',
			says: 'Orang yang aktif di awal bulan dan hilang di akhirnya.',
			rule: 'Diamnya melewati batas hilang di dalam bulan itu. Bulan yang mulai dalam batas hilang sejak hari pertama data tidak ditampilkan: saat itu belum seorang pun dapat hilang.',
		},
		backTest: {
			name: 'Uji masa lalu',
			says: 'Batas hari ini dicoba pada tanggal lalu: apakah yang disebut hilang memang jarang kembali?',
			rule: 'Pada 180 dan 360 hari lalu: bagian yang membeli lagi dalam batas hilang, dari yang hilang dan dari yang aktif saat itu.',
		},
		moves: {
			name: 'Perpindahan tahap',
			says: 'Dari tahap mana ke tahap mana orang berpindah di antara dua tanggal.',
			rule: 'Setiap pelanggan sekali, dengan batas dari tanggal yang lebih akhir.',
		},
		advocate: {
			name: 'Pendukung',
			says: 'Tanda pada orang yang membawa orang lain atau memuji toko.',
			rule: 'Merujuk seseorang, memberi ulasan 4 atau 5 dari 5, atau menjawab NPS terakhir 9 atau 10.',
		},
		lens: {
			name: 'Lensa',
			says: 'Orang yang sama, dikelompokkan menurut gambar siklus pelanggan dari buku lain.',
			rule: 'Lima tahap dan siklus kegiatan: setiap orang di satu langkah. Yang lain menumpuk: langkah akhir mencakup langkah awal.',
		},
		rfm: {
			name: 'RFM',
			says: 'Tiga nilai dari 1 sampai 5: seberapa baru, sering, dan besar belanja seseorang.',
			rule: 'R menurut batas yang sama dengan tahap; F: 1, 2, 3–4, 5–9, 10 hari belanja atau lebih; M: seperlima penjualan bersih.',
		},
	},
	en: {
		stage: {
			name: 'Stage',
			says: 'Where a customer is now: prospect, new, growing, loyal or lost. Everybody is in exactly one.',
			rule: 'Prospect: no purchase. New: 1 purchase day. Growing: 2 or more, not loyal yet. Loyal: the loyal limit or more. Lost: silent for longer than the lost limit. People known by refunds only are left out.',
		},
		active: {
			name: 'Active',
			says: 'New, growing and loyal customers.',
			rule: 'Buyers whose silence is not over the lost limit.',
		},
		atRisk: {
			name: 'At risk',
			says: 'A flag on active customers with a danger sign.',
			rule: 'At least one sign that counts: over the at-risk limit, slowing down, complaint, low score, refund, unsubscribed, or gone quiet.',
		},
		thresholds: {
			name: 'Limits of lost, at risk and loyal',
			says: 'How long a silence is still usual in your shop, and from which purchase on people tend to come back.',
			rule: 'Lost: the day by which 90 % of returns had happened on the Kaplan–Meier curve; at risk: 75 %. Loyal: the first k-th purchase (3 to 10) after which 75 % came back. With fewer than 50 returning customers the sector’s values are used.',
		},
		becameLost: {
			name: 'Became lost',
			says: 'People who were active at a month’s start and lost at its end.',
			rule: 'Their silence passed the lost limit within the month. Months that start within the lost limit of the first day of data are not shown: nobody can be lost yet.',
		},
		backTest: {
			name: 'Back-test',
			says: 'Today’s limits tried on a past date: did those called lost really seldom come back?',
			rule: '180 and 360 days ago: the share that bought again within the lost limit, of those lost and of those active then.',
		},
		moves: {
			name: 'Moves between stages',
			says: 'From which stage to which people moved between two dates.',
			rule: 'Every customer once, by the limits of the later date.',
		},
		advocate: {
			name: 'Advocate',
			says: 'A flag on people who bring others or praise the shop.',
			rule: 'Referred somebody, reviewed with 4 or 5 of 5, or gave 9 or 10 in the last NPS answer.',
		},
		lens: {
			name: 'Lens',
			says: 'The same people, grouped as another book draws the customer life cycle.',
			rule: 'Five stages and the activity cycle: everybody in one step. The others are cumulative: a later step includes the earlier ones.',
		},
		rfm: {
			name: 'RFM',
			says: 'Three scores from 1 to 5: how recently, how often and how much somebody buys.',
			rule: 'R by the same limits as the stages; F: 1, 2, 3–4, 5–9, 10 purchase days or more; M: fifths of net revenue.',
		},
	},
});
