import { TOUCH_TYPES } from '#core/columns/touch-types.ts';
import type { TouchType } from '#core/columns/touch-types.ts';

/** Words of each type beside its own name, English and Indonesian. */
const WORDS: Readonly<Record<TouchType, string>> = {
	visit:
		'page view, pageview, page visit, website visit, store visit, session, kunjungan, kunjungan web, kunjungan toko, berkunjung, mampir, lihat halaman',
	signup:
		'sign up, registration, register, registered, subscribe, subscribed, opt in, newsletter signup, account created, join, joined, daftar, pendaftaran, mendaftar, registrasi, berlangganan, buat akun, bergabung',
	login: 'log in, sign in, signin, logged in, masuk, masuk akun',
	usage: 'use, used, feature used, activity, pemakaian, penggunaan, pakai, dipakai',
	'message-sent':
		'message sent, sent, email sent, campaign sent, delivered, sms sent, whatsapp sent, broadcast, pesan terkirim, kirim pesan, email terkirim, terkirim, dikirimi pesan, siaran',
	open: 'opened, email open, email opened, message opened, read, dibuka, buka, buka email, pesan dibuka, email dibuka, dibaca',
	click: 'clicked, email click, link click, link clicked, klik, diklik, klik tautan',
	cart: 'add to cart, added to cart, cart created, checkout started, keranjang, masuk keranjang, tambah ke keranjang, tambah keranjang, mulai checkout',
	'cart-abandoned':
		'cart abandoned, abandoned cart, abandoned, abandoned checkout, checkout abandoned, keranjang ditinggal, keranjang ditinggalkan, keranjang terbengkalai, tidak jadi checkout',
	quote:
		'quotation, quote request, quote requested, inquiry, enquiry, price request, penawaran, minta penawaran, permintaan penawaran, tanya harga, pertanyaan',
	complaint:
		'complain, complained, complaint opened, spam complaint, keluhan, komplain, mengeluh, pengaduan, aduan, protes',
	support:
		'support ticket, ticket, support request, help, chat, call, phone call, bantuan, minta bantuan, layanan pelanggan, tiket, telepon, obrolan',
	return: 'returned, return request, product return, retur, pengembalian, pengembalian barang',
	review:
		'reviewed, rating, product review, testimonial, feedback, ulasan, penilaian, testimoni, memberi ulasan',
	referral:
		'refer, referred, refer a friend, invite, invited, invitation, rujukan, referensi, ajak teman, mengajak teman, rekomendasi, merekomendasikan',
	cancellation:
		'cancel, cancelled, canceled, cancelation, churn, subscription cancelled, subscription canceled, batal, pembatalan, membatalkan, dibatalkan, berhenti, berhenti berlangganan paket',
	unsubscribe:
		'unsubscribed, opt out, opted out, unsub, berhenti langganan, berhenti berlangganan, keluar dari daftar, tidak mau dihubungi',
};

const MEANINGS = new Map<string, TouchType>(
	TOUCH_TYPES.flatMap((type) =>
		[type, ...WORDS[type].split(',')].map((word) => [touchKey(word), type] as const),
	),
);

/** How a word for an interaction is looked up and remembered. */
export function touchKey(word: string): string {
	return word
		.toLowerCase()
		.replace(/[-_\s]+/g, ' ')
		.trim();
}

/** What a word for an interaction means, or null where it must be asked. */
export function touchMeaning(word: string): TouchType | null {
	return MEANINGS.get(touchKey(word)) ?? null;
}

/** Who acts in an interaction: the shop in the messages that it sends, else the customer. */
export function touchDirection(type: string): 'customer' | 'shop' {
	return type === 'message-sent' ? 'shop' : 'customer';
}
