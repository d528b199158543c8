import { bilingual } from '#i18n/bilingual.ts';

/** What customers bring beside what it cost to win them. */
export const valueCosts = bilingual({
	id: {
		title: 'Nilai dibanding biaya mendapatkan pelanggan',
		subtitle: (limit: string, cut: string) =>
			`Menurut kanal pertama. Garis tegak: ${limit}, batas sehat yang lazim. Batang terpotong di atas ${cut}.`,
		edit: 'Ubah biaya',
		done: 'Selesai',
		channel: 'Kanal',
		cost: 'Biaya (CAC)',
		value: 'Nilai (CLV)',
		bar: 'Batang rasio',
		ratio: 'Nilai : biaya',
		payback: 'Balik modal',
		all: 'Semua kanal',
		newCustomers: (people: string) => `${people} baru`,
		firstMonth: 'bulan pertama',
		notYet: 'belum',
		times: (ratio: string) => `${ratio}×`,
		nobody: 'belum ada pelanggan dari kanal ini',
		tooFew: 'terlalu sedikit orang',
		note: (months: string) =>
			`Nilai: margin terkumpul per pelanggan kanal itu sampai ${months} sesudah bulan pertamanya, dari yang sudah cukup lama. Biaya dan pelanggan baru dihitung pada bulan-bulan yang sama.`,
		wholeShop: 'Biaya dan nilainya dari seluruh toko, juga saat sebuah segmen dipilih.',
		unnamed: (amount: string) =>
			`${amount} tidak menyebut kanal dan hanya masuk ke jumlah seluruhnya.`,
		empty: 'Belum ada biaya.',
		emptyText:
			'Impor laporan iklan (Meta Ads, Google Ads, atau tabel sendiri), atau ketik biayanya, untuk melihat kanal mana yang kembali modal.',
		type: 'Ketik biaya',
		toData: 'Impor biaya',
		lead: {
			below: (channel: string, low: string, best: string, high: string) =>
				`${channel} baru mengembalikan ${low}× biayanya, ${best} ${high}×.`,
			belowDo: (channel: string, best: string) => `Alihkan sebagian biaya ${channel} ke ${best}.`,
		},
		editor: {
			title: 'Biaya yang diketik',
			text: 'Ditambahkan ke biaya dari berkas. Biaya satu bulan dibagi rata atas harinya.',
			channel: 'Kanal',
			allChannels: 'Tanpa kanal tertentu',
			period: 'Untuk',
			whole: (from: string, to: string) => `seluruh data (${from} – ${to})`,
			amount: 'Jumlah',
			add: 'Tambah biaya',
			remove: (what: string) => `Hapus ${what}`,
			removed: (what: string) => `${what} dihapus.`,
			added: (what: string) => `${what} ditambahkan.`,
			none: 'Belum ada yang diketik.',
			failed: 'Biaya ini gagal disimpan.',
			missing: 'Isi jumlah di atas 0.',
		},
	},
	en: {
		title: 'Value against the cost of winning a customer',
		subtitle: (limit, cut) =>
			`By first channel. Upright line: ${limit}, the usual healthy limit. Bars are cut above ${cut}.`,
		edit: 'Edit costs',
		done: 'Done',
		channel: 'Channel',
		cost: 'Cost (CAC)',
		value: 'Value (CLV)',
		bar: 'Bar of the ratio',
		ratio: 'CLV : CAC',
		payback: 'Payback',
		all: 'All channels',
		newCustomers: (people) => `${people} new`,
		firstMonth: 'first month',
		notYet: 'not yet',
		times: (ratio) => `${ratio}×`,
		nobody: 'no customer of this channel yet',
		tooFew: 'too few people',
		note: (months) =>
			`Value: cumulative margin per customer of the channel up to ${months} after the first month, of those who are old enough. Costs and new customers are of the same months.`,
		wholeShop: 'Costs and values are of the whole shop, also while a segment is chosen.',
		unnamed: (amount) => `${amount} name no channel and are in the total alone.`,
		empty: 'No costs yet.',
		emptyText:
			'Import a report of ads (Meta Ads, Google Ads, or a table of your own), or type the costs in, to see which channels pay back.',
		type: 'Type in costs',
		toData: 'Import costs',
		lead: {
			below: (channel, low, best, high) =>
				`${channel} returns only ${low}× its cost, ${best} ${high}×.`,
			belowDo: (channel, best) => `Move part of the ${channel} budget to ${best}.`,
		},
		editor: {
			title: 'Costs typed in',
			text: 'Added to those of files. The cost of a month is spread evenly over its days.',
			channel: 'Channel',
			allChannels: 'No channel in particular',
			period: 'For',
			whole: (from, to) => `all data (${from} – ${to})`,
			amount: 'Amount',
			add: 'Add cost',
			remove: (what) => `Remove ${what}`,
			removed: (what) => `${what} removed.`,
			added: (what) => `${what} added.`,
			none: 'None typed in yet.',
			failed: 'This cost could not be saved.',
			missing: 'Fill in an amount above 0.',
		},
	},
});

export type CostWords = (typeof valueCosts)['id'];
