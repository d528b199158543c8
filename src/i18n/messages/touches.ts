import { bilingual } from '#i18n/bilingual.ts';

/** Dated interactions of customers, by type. */
export const touches = bilingual({
	id: {
		ask: (word: string) => `Apa yang terjadi saat tertulis “${word}”?`,
		types: {
			visit: 'Kunjungan',
			signup: 'Pendaftaran',
			login: 'Masuk ke akun',
			usage: 'Pemakaian',
			'message-sent': 'Pesan dikirim oleh toko',
			open: 'Pesan dibuka',
			click: 'Tautan diklik',
			cart: 'Masuk keranjang',
			'cart-abandoned': 'Keranjang ditinggalkan',
			quote: 'Permintaan penawaran',
			complaint: 'Keluhan',
			support: 'Permintaan bantuan',
			return: 'Retur',
			review: 'Ulasan',
			referral: 'Mengajak orang lain',
			cancellation: 'Berhenti menjadi pelanggan',
			unsubscribe: 'Berhenti langganan pesan',
		},
	},
	en: {
		ask: (word) => `What happened where “${word}” is written?`,
		types: {
			visit: 'Visit',
			signup: 'Sign-up',
			login: 'Log-in',
			usage: 'Use',
			'message-sent': 'Message sent by the shop',
			open: 'Message opened',
			click: 'Link clicked',
			cart: 'Put into the cart',
			'cart-abandoned': 'Cart abandoned',
			quote: 'Asked for a quote',
			complaint: 'Complaint',
			support: 'Asked for help',
			return: 'Return',
			review: 'Review',
			referral: 'Brought someone along',
			cancellation: 'Stopped being a customer',
			unsubscribe: 'Unsubscribed from messages',
		},
	},
});
