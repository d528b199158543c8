import { bilingual } from '#i18n/bilingual.ts';

/** Danger signals: what they are called, what they rest on, and what is missing for them. */
export const signals = bilingual({
	id: {
		signals: {
			title: 'Tanda bahaya',
			intro:
				'Pelanggan aktif berisiko bila ada satu tanda yang dihitung. Tanda yang dimatikan tetap terlihat di sini, tetapi tidak membuat siapa pun berisiko.',
			failed: 'Tanda bahaya gagal dihitung.',
			names: {
				overdue: 'Lama diam',
				slowing: 'Makin jarang',
				complaint: 'Keluhan',
				lowScore: 'Nilai rendah',
				refund: 'Pengembalian dana',
				unsubscribed: 'Berhenti berlangganan',
				quiet: 'Sepi',
				smallerBaskets: 'Belanja mengecil',
				rhythm: 'Di luar irama',
			},
			rules: {
				overdue: (days: string) => `diam lebih dari ${days}`,
				slowing: 'dua jeda terakhir rata-rata lebih dari 3 kali jeda sebelumnya',
				complaint: 'mengeluh dalam 90 hari terakhir',
				lowScore: 'nilai terakhir dalam 180 hari: NPS ≤ 6, CSAT ≤ 2, atau CES ≤ 3',
				refund: 'dana dikembalikan dalam 90 hari terakhir',
				unsubscribed: 'menolak pesan dari toko',
				quiet: (days: string) => `dalam ${days} interaksinya di bawah seperempat dari biasanya`,
				smallerBaskets: 'dua belanja terakhir rata-rata di bawah 60% dari sebelumnya',
				rhythm: 'diam lebih dari dua kali jeda biasanya',
			},
			missing: {
				orders: 'Tidak terlihat: belum ada pembelian.',
				amounts: 'Tidak terlihat: pesanan tanpa nilai uang.',
				refunds: 'Tidak terlihat: belum ada pengembalian dana dalam data.',
				complaints: 'Tidak terlihat: impor berkas interaksi yang memuat keluhan.',
				answers: 'Tidak terlihat: impor jawaban survei.',
				unsubscriptions:
					'Tidak terlihat: impor daftar kontak dengan tanggal berhenti berlangganan.',
				touches: 'Tidak terlihat: impor berkas interaksi pelanggan.',
			},
			counts: 'Dihitung sebagai berisiko',
			shows: 'Ditampilkan',
			atRiskBy: (risk: string, signal: string) => `${risk}, ${signal}`,
			switchedOn: (name: string) => `Tanda ${name} dinyalakan.`,
			switchedOff: (name: string) => `Tanda ${name} dimatikan.`,
		},
		evidence: {
			overdue: (silence: string, limit: string) => `diam ${silence}; batasnya ${limit}`,
			overdueUsual: (silence: string, usual: string) => `diam ${silence}, biasanya tiap ${usual}`,
			slowing: (recent: string, earlier: string) =>
				`memesan tiap ${recent}, sebelumnya tiap ${earlier}`,
			complaint: (day: string) => `mengeluh ${day}`,
			lowScore: (instrument: string, score: string, day: string) =>
				`${instrument} ${score} pada ${day}`,
			refund: (money: string, day: string) => `${money} dikembalikan ${day}`,
			refunded: (day: string) => `dana dikembalikan ${day}`,
			unsubscribed: (day: string) => `berhenti berlangganan ${day}`,
			quiet: (touches: string, days: string, expected: string) =>
				`interaksi dalam ${days}: ${touches}, biasanya ${expected}`,
			smallerBaskets: (recent: string, earlier: string) =>
				`dua belanja terakhir rata-rata ${recent}, sebelumnya ${earlier}`,
			more: (first: string, count: string) => `${first}; +${count}`,
		},
	},
	en: {
		signals: {
			title: 'Danger signals',
			intro:
				'An active customer is at risk with one signal that counts. A signal that is switched off is still shown here, but puts nobody at risk.',
			failed: 'The danger signals could not be computed.',
			names: {
				overdue: 'Long silence',
				slowing: 'Slowing down',
				complaint: 'Complaint',
				lowScore: 'Low score',
				refund: 'Refund',
				unsubscribed: 'Unsubscribed',
				quiet: 'Gone quiet',
				smallerBaskets: 'Smaller baskets',
				rhythm: 'Out of rhythm',
			},
			rules: {
				overdue: (days) => `silent for more than ${days}`,
				slowing: 'the last two gaps are on average more than 3 times the earlier ones',
				complaint: 'complained in the last 90 days',
				lowScore: 'latest score within 180 days: NPS ≤ 6, CSAT ≤ 2 or CES ≤ 3',
				refund: 'money given back in the last 90 days',
				unsubscribed: 'wants no more messages from the shop',
				quiet: (days) => `fewer than a quarter of the usual interactions in ${days}`,
				smallerBaskets: 'the last two purchases are on average below 60% of the earlier ones',
				rhythm: 'silent for more than twice the usual gap',
			},
			missing: {
				orders: 'Cannot be seen: there are no purchases yet.',
				amounts: 'Cannot be seen: the orders have no amounts.',
				refunds: 'Cannot be seen: the data hold no refunds yet.',
				complaints: 'Cannot be seen: import a file of interactions that holds complaints.',
				answers: 'Cannot be seen: import survey answers.',
				unsubscriptions: 'Cannot be seen: import a contact list with the days of unsubscribing.',
				touches: 'Cannot be seen: import a file of customers’ interactions.',
			},
			counts: 'Counts as at risk',
			shows: 'Shown',
			atRiskBy: (risk, signal) => `${risk}, ${signal}`,
			switchedOn: (name) => `Signal ${name} switched on.`,
			switchedOff: (name) => `Signal ${name} switched off.`,
		},
		evidence: {
			overdue: (silence, limit) => `silent for ${silence}; the limit is ${limit}`,
			overdueUsual: (silence, usual) => `silent for ${silence}, usually every ${usual}`,
			slowing: (recent, earlier) => `orders every ${recent}, before that every ${earlier}`,
			complaint: (day) => `complained on ${day}`,
			lowScore: (instrument, score, day) => `${instrument} ${score} on ${day}`,
			refund: (money, day) => `${money} refunded on ${day}`,
			refunded: (day) => `refunded on ${day}`,
			unsubscribed: (day) => `unsubscribed on ${day}`,
			quiet: (touches, days, expected) =>
				`interactions in ${days}: ${touches}, usually ${expected}`,
			smallerBaskets: (recent, earlier) =>
				`the last two purchases average ${recent}, before that ${earlier}`,
			more: (first, count) => `${first}; +${count}`,
		},
	},
});
