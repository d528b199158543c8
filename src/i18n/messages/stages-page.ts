import { bilingual } from '#i18n/bilingual.ts';

/** `silent` speaks of silence beyond the limit where "lost" is not proven. */
export const stagesPage = bilingual({
	id: {
		context: (from: string, to: string) => `${from} sampai ${to}`,
		leak: {
			lost: {
				new: (count: string, _one: boolean) => `Kebocoran terbesar: ${count} pembeli baru hilang.`,
				growing: (count: string, _one: boolean) =>
					`Kebocoran terbesar: ${count} pelanggan bertumbuh hilang.`,
				loyal: (count: string, _one: boolean) =>
					`Kebocoran terbesar: ${count} pelanggan loyal hilang.`,
			},
			silent: {
				new: (count: string, _one: boolean) =>
					`${count} pembeli baru menjadi lama diam: perpindahan keluar terbesar.`,
				growing: (count: string, _one: boolean) =>
					`${count} pelanggan bertumbuh menjadi lama diam: perpindahan keluar terbesar.`,
				loyal: (count: string, _one: boolean) =>
					`${count} pelanggan loyal menjadi lama diam: perpindahan keluar terbesar.`,
			},
			act: {
				new: (days: string) => `Ajak pembelian kedua sebelum ${days} diam.`,
				growing: (days: string) => `Sapa sebelum ${days} diam.`,
				loyal: (days: string) => `Sapa secara pribadi sebelum ${days} diam.`,
			},
			none: (people: string) => `${people} aktif, dan tidak ada yang keluar.`,
			noneAct: 'Jaga irama yang sekarang.',
			noneActive: (people: string) => `${people} di toko ini, belum ada yang aktif.`,
			invite: 'Ajak mereka membeli.',
		},
		support: {
			loyal: (day: string, gained: string, gone: string) =>
				`Sejak ${day}, ${gained} orang naik menjadi loyal dan ${gone} yang loyal keluar.`,
			wonBack: (people: string, days: string) =>
				`Dalam setahun ${people} aktif kembali sesudah diam lebih dari ${days}.`,
		},
		open: (people: string) => `Buka daftar ${people} yang berisiko`,
		openAll: (people: string) => `Buka daftar ${people}`,
		empty: 'Belum ada pesanan di sini.',
		emptyText: 'Tambahkan berkas pesanan untuk melihat tahapnya.',
		toData: 'Tambah data',
		failed: 'Tahap gagal dihitung.',
		stale: 'Angka terbaru gagal dihitung. Yang tampak adalah angka sebelumnya.',
		table: {
			title: 'Lima tahap dan aturannya',
			subtitle: (people: string) => `${people}; setiap orang berada di satu tahap.`,
			stage: 'Tahap',
			rule: 'Aturan',
			people: 'Orang',
			share: 'Bagian',
			spend: 'Belanja setahun',
			atRisk: 'Berisiko',
			silence: 'Median hari diam',
			outside: (people: string) =>
				`${people} hanya dikenal dari pengembalian: mereka membeli sebelum data mulai, jadi di luar tahap.`,
		},
		rule: {
			prospect: 'Dikenal, belum pernah membeli',
			new: (days: string) => `1 hari pembelian, paling lama ${days} lalu`,
			growing: (from: string, to: string, days: string) =>
				`${from} sampai ${to} hari pembelian, terakhir paling lama ${days} lalu`,
			growingOne: (count: string, days: string) =>
				`${count} hari pembelian, terakhir paling lama ${days} lalu`,
			loyal: (from: string, days: string) =>
				`${from} hari pembelian atau lebih, terakhir paling lama ${days} lalu`,
			lost: (days: string) => `Tidak membeli lebih dari ${days}`,
			day: 'Pembelian di hari yang sama dihitung satu.',
			advocate: 'bukan tahap, melainkan tanda: merekomendasikan atau memuji toko Anda.',
			advocates: (people: string) => `${people}: buka daftarnya`,
			noAdvocates: 'Belum ada data: impor rujukan, ulasan, atau jawaban NPS.',
			risk: (days: string, limit: string) =>
				`bukan tahap, melainkan tanda: masih aktif, tetapi diam lebih dari ${days} (belum lewat ${limit}) atau ada isyarat bahaya lain yang dihitung.`,
		},
		history: {
			name: 'Riwayat tahap',
			title: (active: string, lost: string, month: string) =>
				`Sejak ${month}, yang aktif ${active} dan yang hilang ${lost}`,
			titleSilent: (active: string, silent: string, month: string) =>
				`Sejak ${month}, yang aktif ${active} dan yang lama diam ${silent}`,
			up: (count: string) => `naik ${count}`,
			down: (count: string) => `turun ${count}`,
			same: 'tetap',
			subtitle: 'Orang per tahap pada akhir bulan; di bawah nol: yang hilang.',
			subtitleSilent: 'Orang per tahap pada akhir bulan; di bawah nol: yang lama diam.',
			percent: 'Bagian dari semua orang pada akhir bulan; di bawah nol: yang hilang.',
			percentSilent: 'Bagian dari semua orang pada akhir bulan; di bawah nol: yang lama diam.',
			running: (month: string, day: string) => `Arsiran: ${month}, data sampai ${day}.`,
			rule: 'Satu aturan, yang berlaku sekarang, dipakai untuk semua bulan.',
			choose: 'Satuan',
			people: 'Orang',
			share: 'Persen',
			day: 'Hari',
			short: 'Riwayat belum sampai dua bulan.',
			shortText: 'Grafik muncul pada akhir bulan kedua.',
		},
		moves: {
			title: (from: string, to: string, people: string) =>
				`Perpindahan terbesar antartahap: ${from} ke ${to}, ${people}`,
			none: 'Tidak ada perpindahan',
			subtitle: (from: string, to: string) =>
				`Baris: tahap pada ${from}. Kolom: tahap pada ${to}. Makin kuat warnanya, makin banyak.`,
			caption: 'Perpindahan antartahap',
			open: (people: string, from: string, to: string) =>
				`${people} dari ${from} ke ${to}: buka daftarnya`,
			since: 'Tanggal awal',
			sinceLabel: 'Sejak',
			spans: { month: '30 hari', quarter: '3 bulan', year: '1 tahun', date: 'Tanggal lain' },
			failed: 'Perpindahan gagal dihitung.',
			empty: 'Tidak ada perpindahan antara kedua tanggal ini.',
			emptyText: 'Semua orang masih di tahap yang sama. Pilih tanggal awal yang lebih lama.',
			to: 'ke',
			listTitle: 'Perpindahan terbanyak',
			listSubtitle: 'Orang yang kini berada di tahap lain. Warna mengikuti tahap tujuan.',
			smaller: (people: string) => `Perpindahan lain yang lebih kecil: ${people}.`,
			stayed: 'tetap',
			notYet: 'Belum pelanggan',
			gone: 'Di luar tahap',
			from: 'Dari',
			total: 'Semua',
		},
	},
	en: {
		context: (from, to) => `${from} to ${to}`,
		leak: {
			lost: {
				new: (count, one) =>
					one
						? `Biggest leak: ${count} new buyer was lost.`
						: `Biggest leak: ${count} new buyers were lost.`,
				growing: (count, one) =>
					one
						? `Biggest leak: ${count} growing customer was lost.`
						: `Biggest leak: ${count} growing customers were lost.`,
				loyal: (count, one) =>
					one
						? `Biggest leak: ${count} loyal customer was lost.`
						: `Biggest leak: ${count} loyal customers were lost.`,
			},
			silent: {
				new: (count, one) =>
					`${count} new ${one ? 'buyer' : 'buyers'} went long silent: the largest move out.`,
				growing: (count, one) =>
					`${count} growing ${one ? 'customer' : 'customers'} went long silent: the largest move out.`,
				loyal: (count, one) =>
					`${count} loyal ${one ? 'customer' : 'customers'} went long silent: the largest move out.`,
			},
			act: {
				new: (days) => `Invite the second purchase before ${days} of silence.`,
				growing: (days) => `Message them before ${days} of silence.`,
				loyal: (days) => `Message them in person before ${days} of silence.`,
			},
			none: (people) => `${people} active, and nobody has left.`,
			noneAct: 'Keep the present rhythm.',
			noneActive: (people) => `${people} here, and nobody is active.`,
			invite: 'Invite them to buy.',
		},
		support: {
			loyal: (day, gained, gone) =>
				`Since ${day}, ${gained} people became loyal and ${gone} of the loyal left.`,
			wonBack: (people, days) =>
				`In the past year ${people} became active again after more than ${days} of silence.`,
		},
		open: (people) => `Open the list of ${people} at risk`,
		openAll: (people) => `Open the list of ${people}`,
		empty: 'No orders here yet.',
		emptyText: 'Add an order file to see the stages.',
		toData: 'Add data',
		failed: 'The stages could not be computed.',
		stale: 'The newest numbers could not be computed. These are the earlier ones.',
		table: {
			title: 'Five stages and their rules',
			subtitle: (people) => `${people}; everyone is in one stage.`,
			stage: 'Stage',
			rule: 'Rule',
			people: 'People',
			share: 'Share',
			spend: 'Spend, 1 year',
			atRisk: 'At risk',
			silence: 'Median days idle',
			outside: (people) =>
				`${people} known by refunds only: they bought before the data begin, so they are outside the stages.`,
		},
		rule: {
			prospect: 'Known, never bought',
			new: (days) => `1 purchase day, at most ${days} ago`,
			growing: (from, to, days) => `${from} to ${to} purchase days, the last at most ${days} ago`,
			growingOne: (count, days) => `${count} purchase days, the last at most ${days} ago`,
			loyal: (from, days) => `${from} or more purchase days, the last at most ${days} ago`,
			lost: (days) => `No purchase for more than ${days}`,
			day: 'Purchases on one day count as one.',
			advocate: 'is not a stage but a flag: recommends or praises your shop.',
			advocates: (people) => `${people}: open the list`,
			noAdvocates: 'No data yet: import referrals, reviews or NPS answers.',
			risk: (days, limit) =>
				`is not a stage but a flag: still active, but silent for more than ${days} (not yet ${limit}), or another danger signal that counts.`,
		},
		history: {
			name: 'History of the stages',
			title: (active, lost, month) => `Since ${month}, the active are ${active}, the lost ${lost}`,
			titleSilent: (active, silent, month) =>
				`Since ${month}, the active are ${active}, the long silent ${silent}`,
			up: (count) => `up ${count}`,
			down: (count) => `down ${count}`,
			same: 'unchanged',
			subtitle: 'People per stage at each month end; below zero: the lost.',
			subtitleSilent: 'People per stage at each month end; below zero: the long silent.',
			percent: 'Share of everyone at each month end; below zero: the lost.',
			percentSilent: 'Share of everyone at each month end; below zero: the long silent.',
			running: (month, day) => `Hatched: ${month}, data up to ${day}.`,
			rule: 'One rule, the present one, holds for all months.',
			choose: 'Unit',
			people: 'People',
			share: 'Percent',
			day: 'Day',
			short: 'The history is shorter than two months.',
			shortText: 'The chart appears at the end of the second month.',
		},
		moves: {
			title: (from, to, people) => `Largest move between stages: ${from} to ${to}, ${people}`,
			none: 'Nobody changed stage',
			subtitle: (from, to) =>
				`Rows: stage on ${from}. Columns: stage on ${to}. The stronger the colour, the more people.`,
			caption: 'Moves between stages',
			open: (people, from, to) => `${people} from ${from} to ${to}: open the list`,
			since: 'Earlier date',
			sinceLabel: 'Since',
			spans: { month: '30 days', quarter: '3 months', year: '1 year', date: 'Another date' },
			failed: 'The moves could not be computed.',
			empty: 'No moves between these dates.',
			emptyText: 'Everyone is still in the same stage. Choose an earlier date.',
			to: 'to',
			listTitle: 'Largest moves',
			listSubtitle: 'People who are now in another stage. Colour follows the new stage.',
			smaller: (people) => `In other, smaller moves: ${people}.`,
			stayed: 'stayed',
			notYet: 'Not a customer yet',
			gone: 'Outside the stages',
			from: 'From',
			total: 'All',
		},
	},
});
