import { bilingual } from '#i18n/bilingual.ts';

/** The Journeys page: how customers come, how long they take, and where they leave. */
export const journeys = bilingual({
	id: {
		noData: 'Belum ada pelanggan.',
		noDataText:
			'Impor berkas pesanan atau daftar kontak, lalu perjalanan pelanggan tampil di sini.',
		toData: 'Impor data',
		unknown: 'Tidak diketahui',
		others: 'Kanal lain',
		lead: {
			channel: (share: string, name: string) => `${share} pelanggan pertama datang lewat ${name}.`,
			noChannel: 'Belum diketahui lewat mana pelanggan datang.',
			wait: (time: string) => `Separuh yang dikenal lebih dulu membeli dalam ${time}.`,
			noWait: 'Berapa lama mereka menimbang, data belum menunjukkan.',
		},
		support: {
			ends: (lost: string, share: string) =>
				`${lost} kini sudah hilang; ${share} di antaranya setelah satu kali membeli.`,
			endsSilent: (lost: string, share: string) =>
				`${lost} kini lama diam; ${share} di antaranya setelah satu kali membeli.`,
			none: 'Belum ada pelanggan yang hilang.',
			action: (people: string) => `Buka daftar ${people}`,
		},
		channels: {
			plain: 'Lewat mana orang pertama datang',
			title: (best: string, share: string) =>
				`Yang dikenal lewat ${best} paling sering lalu membeli: ${share}`,
			subtitle: (people: string) =>
				`${people} menurut kanal catatan pertamanya: kontak, interaksi, atau pesanan pertama.`,
			note: (name: string, share: string) =>
				`Paling jarang: yang dikenal lewat ${name}, ${share}. Dibandingkan hanya orang yang dikenal sebelum membeli, pada kanal dengan 20 orang atau lebih.`,
			emptyTitle: 'Tidak ada berkas yang menyebut kanal.',
			emptyText:
				'Impor pesanan atau kontak dengan kolom kanal (misalnya "Sumber" atau "Tahu dari mana"), atau beri nama kanal pada berkas saat mengimpor.',
			columns: {
				channel: 'Kanal',
				people: 'Orang',
				share: 'Bagian',
				buyers: 'Pernah membeli',
				before: 'Dikenal sebelum membeli',
				buyShare: 'Yang lalu membeli',
			},
		},
		wait: {
			plain: 'Dari catatan pertama sampai pembelian pertama',
			title: (time: string) => `Separuh yang dikenal lebih dulu membeli dalam ${time}`,
			subtitle: (people: string) => `${people} yang dikenal sebelum membeli, menurut lamanya.`,
			timed: (people: string) =>
				`Menit dan jam hanya diketahui untuk ${people}; yang lain dihitung dalam hari.`,
			untimed: 'Tanpa jam pada kedua catatan, waktu terpendek adalah satu hari.',
			atOnce: (people: string) => `${people} membeli pada catatan pertamanya`,
			notYet: (people: string) => `${people} dikenal, belum membeli`,
			half: 'separuh',
			axis: 'lamanya, sampai dengan',
			more: 'lebih',
			short: {
				minutes: (n: string) => `${n} mnt`,
				hours: (n: string) => `${n} jam`,
				days: (n: string) => `${n} hr`,
			},
			emptyTitle: 'Pesanan saja tidak menunjukkan kapan orang mengenal toko Anda.',
			emptyText:
				'Impor daftar kontak dengan tanggal daftar, atau interaksi (pesan, kunjungan, pendaftaran) bertanggal.',
			fewTitle: 'Belum ada yang dikenal sebelum membeli.',
			fewText: 'Semua pembeli pertama kali tercatat pada pembelian pertamanya.',
			columns: { time: 'Lamanya', people: 'Orang', share: 'Bagian' },
		},
		ends: {
			plain: 'Di mana perjalanan berakhir',
			title: (share: string) => `${share} yang hilang pergi setelah satu kali membeli`,
			titleSilent: (share: string) => `${share} yang lama diam berhenti setelah satu kali membeli`,
			subtitle: (days: string) =>
				`Orang yang kini hilang, pada bulan diamnya melewati ${days}, menurut tahap sebelumnya.`,
			running: (month: string, day: string) => `${month} baru sampai ${day}.`,
			earlier: (people: string) => `${people} hilang lebih awal; semua bulan ada di tabel.`,
			emptyTitle: 'Belum ada yang hilang.',
			emptyText: (days: string) => `Hilang berarti diam lebih dari ${days}.`,
			month: 'Bulan',
			all: 'Semua',
		},
		endsByChannel: {
			plain: 'Perjalanan berakhir menurut kanal',
			title: (name: string, share: string) =>
				`Yang datang lewat ${name} paling banyak pergi: ${share} pembelinya`,
			subtitle: 'Orang yang kini hilang menurut kanal pertamanya.',
			note: 'Kanal yang lebih lama dipakai punya lebih banyak waktu untuk kehilangan pelanggan.',
			columns: { channel: 'Kanal', lost: 'Hilang', share: 'Bagian pembelinya' },
		},
	},
	en: {
		noData: 'No customers yet.',
		noDataText:
			'Import a file of orders or a contact list, and the journeys of customers show here.',
		toData: 'Import data',
		unknown: 'Not known',
		others: 'Other channels',
		lead: {
			channel: (share, name) => `${share} of customers first came by ${name}.`,
			noChannel: 'How customers first came is not known yet.',
			wait: (time) => `Of those known before they bought, half took up to ${time}.`,
			noWait: 'How long they think it over, the data do not show.',
		},
		support: {
			ends: (lost, share) => `${lost} are lost now; ${share} of them after a single purchase.`,
			endsSilent: (lost, share) =>
				`${lost} are long silent now; ${share} of them after a single purchase.`,
			none: 'Nobody is lost yet.',
			action: (people) => `Open the list of ${people}`,
		},
		channels: {
			plain: 'How people first came',
			title: (best, share) => `Those known by ${best} go on to buy most often: ${share}`,
			subtitle: (people) =>
				`${people} by the channel of their first record: a contact, an interaction or the first order.`,
			note: (name, share) =>
				`Least often: those known by ${name}, ${share}. Only people known before they bought are compared, in channels of 20 or more.`,
			emptyTitle: 'No file names a channel.',
			emptyText:
				'Import orders or contacts with a column for the channel (such as “Source” or “Heard of us through”), or name the channel of a file while importing it.',
			columns: {
				channel: 'Channel',
				people: 'People',
				share: 'Share',
				buyers: 'Have bought',
				before: 'Known before buying',
				buyShare: 'Of them bought',
			},
		},
		wait: {
			plain: 'From the first record to the first purchase',
			title: (time) => `Half of those known before bought within ${time}`,
			subtitle: (people) => `${people} who were known before they bought, by how long.`,
			timed: (people) =>
				`Minutes and hours are known of ${people} only; the others are counted in days.`,
			untimed: 'Without the time of day of both records, one day is the shortest.',
			atOnce: (people) => `${people} bought at their first record`,
			notYet: (people) => `${people} known, have not bought yet`,
			half: 'half',
			axis: 'how long, up to',
			more: 'more',
			short: {
				minutes: (n) => `${n} min`,
				hours: (n) => `${n} h`,
				days: (n) => `${n} d`,
			},
			emptyTitle: 'Orders alone do not say when people heard of your shop.',
			emptyText:
				'Import a contact list with dates of sign-up, or dated interactions (messages, visits, sign-ups).',
			fewTitle: 'Nobody was known before buying.',
			fewText: 'All buyers are first on record at their first purchase.',
			columns: { time: 'How long', people: 'People', share: 'Share' },
		},
		ends: {
			plain: 'Where journeys end',
			title: (share) => `${share} of the lost left after a single purchase`,
			titleSilent: (share) => `${share} of the long silent stopped after a single purchase`,
			subtitle: (days) =>
				`People lost now, by the month in which their silence passed ${days} and the stage before.`,
			running: (month, day) => `${month} runs to ${day} so far.`,
			earlier: (people) => `${people} were lost earlier; the table has all months.`,
			emptyTitle: 'Nobody is lost yet.',
			emptyText: (days) => `Lost means silent for more than ${days}.`,
			month: 'Month',
			all: 'All',
		},
		endsByChannel: {
			plain: 'Journeys that ended, by channel',
			title: (name, share) => `Those who came by ${name} leave most: ${share} of its buyers`,
			subtitle: 'People lost now by their first channel.',
			note: 'Channels that have been in use for longer have had more time to lose customers.',
			columns: { channel: 'Channel', lost: 'Lost', share: 'Share of its buyers' },
		},
	},
});
