import { bilingual } from '#i18n/bilingual.ts';

/** Which customers a number of the Journeys page has opened. */
export const journeySets = bilingual({
	id: {
		journeySet: {
			otherChannels: 'datang melalui kanal lain',
			atOnce: 'membeli pada catatan pertamanya',
			notYet: 'dikenal, belum membeli',
			waited: (time: string) => `waktu sampai pembelian pertama: ${time}`,
			under: (time: string) => `kurang dari ${time}`,
			between: (from: string, to: string) => `${from} sampai ${to}`,
			over: (time: string) => `${time} atau lebih`,
			ended: 'hilang',
			endedIn: (month: string) => `hilang pada ${month}`,
			outOf: (stage: string) => `dari tahap ${stage}`,
			cameBy: (channel: string) => `datang melalui ${channel}`,
			unknown: 'kanal yang tidak diketahui',
			cart: {
				ordered: 'keranjangnya menjadi pesanan',
				abandoned: 'meninggalkan keranjang',
				open: 'keranjangnya masih terbuka',
			},
			cancelled: (reason: string) => `pesanan batal: ${reason}`,
			complained: (reason: string) => `mengeluh: ${reason}`,
			otherReason: 'alasan lain',
			noReason: 'tanpa alasan',
		},
	},
	en: {
		journeySet: {
			otherChannels: 'came through other channels',
			atOnce: 'bought at their first record',
			notYet: 'known, have not bought yet',
			waited: (time) => `time to the first purchase: ${time}`,
			under: (time) => `under ${time}`,
			between: (from, to) => `${from} to ${to}`,
			over: (time) => `${time} or more`,
			ended: 'lost',
			endedIn: (month) => `lost in ${month}`,
			outOf: (stage) => `out of ${stage}`,
			cameBy: (channel) => `came by ${channel}`,
			unknown: 'a channel not known',
			cart: {
				ordered: 'their cart became an order',
				abandoned: 'left a cart behind',
				open: 'their cart is still open',
			},
			cancelled: (reason) => `cancelled an order: ${reason}`,
			complained: (reason) => `complained: ${reason}`,
			otherReason: 'other reasons',
			noReason: 'no reason given',
		},
	},
});
