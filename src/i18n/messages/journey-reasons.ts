import { bilingual } from '#i18n/bilingual.ts';

/** Carts, cancelled orders and complaints on the Journeys page. */
export const journeyReasons = bilingual({
	id: {
		carts: {
			plain: 'Keranjang yang ditinggalkan',
			title: (share: string) => `${share} keranjang tidak menjadi pesanan`,
			subtitle: (carts: string) =>
				`${carts} keranjang pelanggan yang dikenal; menjadi pesanan dalam 7 hari atau tidak.`,
			worth: (money: string, carts: string) =>
				`Isi keranjang yang ditinggalkan: ${money} (${carts} keranjang yang nilainya diketahui).`,
			outcomes: {
				ordered: 'Menjadi pesanan',
				abandoned: 'Ditinggalkan',
				open: 'Masih terbuka',
			},
			measure: (carts: string) => `${carts} keranjang`,
			emptyTitle: 'Tidak ada berkas tentang keranjang.',
			emptyText:
				'Impor interaksi dengan jenis "keranjang" atau "keranjang ditinggalkan", misalnya dari toko web Anda.',
			columns: { outcome: 'Nasib', carts: 'Keranjang' },
		},
		cancelled: {
			plain: 'Pesanan yang batal',
			title: (reason: string, share: string) => `Alasan batal tersering: ${reason}, ${share}`,
			noReasons: (orders: string) =>
				`${orders} batal, dan tidak ada berkas yang menyebut alasannya`,
			subtitle: (orders: string, money: string | null) =>
				money === null
					? `${orders} yang batal menurut alasan.`
					: `${orders} yang batal menurut alasan, senilai ${money}.`,
			addReasons: 'Ekspor dengan kolom "Alasan pembatalan" akan menunjukkan sebabnya.',
			emptyTitle: 'Tidak ada pesanan yang batal.',
			emptyText: 'Bila toko Anda mencatatnya, impor pesanan dengan kolom status dan alasan batal.',
			noReason: 'Tanpa alasan',
			otherReasons: 'Alasan lain',
			columns: {
				reason: 'Alasan',
				orders: 'Pesanan',
				customers: 'Pelanggan dikenal',
				money: 'Nilai',
			},
		},
		complaints: {
			plain: 'Keluhan',
			title: (reason: string, share: string) => `Keluhan tersering: ${reason}, ${share}`,
			noReasons: (count: string) => `${count} keluhan, dan tidak ada berkas yang menyebut sebabnya`,
			measure: (count: string) => `${count} keluhan`,
			subtitle: (count: string) => `${count} keluhan menurut sebab.`,
			emptyTitle: 'Tidak ada keluhan dalam data.',
			emptyText: 'Impor interaksi atau tiket bantuan dengan jenis "keluhan".',
			columns: { reason: 'Sebab', count: 'Keluhan', customers: 'Pelanggan dikenal' },
		},
	},
	en: {
		carts: {
			plain: 'Abandoned carts',
			title: (share) => `${share} of carts did not become an order`,
			subtitle: (carts) => `${carts} carts of known customers; an order within 7 days or none.`,
			worth: (money, carts) =>
				`In the abandoned carts: ${money} (${carts} carts whose value is known).`,
			outcomes: {
				ordered: 'Became an order',
				abandoned: 'Left behind',
				open: 'Still open',
			},
			measure: (carts) => `${carts} carts`,
			emptyTitle: 'No file tells of carts.',
			emptyText:
				'Import interactions of the kind “cart” or “abandoned cart”, from your web shop for example.',
			columns: { outcome: 'Outcome', carts: 'Carts' },
		},
		cancelled: {
			plain: 'Cancelled orders',
			title: (reason, share) => `Most frequent reason to cancel: ${reason}, ${share}`,
			noReasons: (orders) => `${orders} cancelled, and no file says why`,
			subtitle: (orders, money) =>
				money === null
					? `${orders} that were cancelled, by reason.`
					: `${orders} that were cancelled, by reason, worth ${money}.`,
			addReasons: 'An export with a column “Cancellation reason” would show why.',
			emptyTitle: 'No order was cancelled.',
			emptyText: 'Where your shop records it, import orders with their status and reason.',
			noReason: 'No reason given',
			otherReasons: 'Other reasons',
			columns: { reason: 'Reason', orders: 'Orders', customers: 'Known customers', money: 'Worth' },
		},
		complaints: {
			plain: 'Complaints',
			title: (reason, share) => `Most frequent complaint: ${reason}, ${share}`,
			noReasons: (count) => `${count} complaints, and no file says about what`,
			measure: (count) => `${count} complaints`,
			subtitle: (count) => `${count} complaints by cause.`,
			emptyTitle: 'No complaints in the data.',
			emptyText: 'Import interactions or support tickets of the kind “complaint”.',
			columns: { reason: 'Cause', count: 'Complaints', customers: 'Known customers' },
		},
	},
});
