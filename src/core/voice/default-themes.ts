import type { Theme } from './theme.ts';

/**
 * What small shops are told most, in Indonesian (also as it is written in chats) and English. A
 * word stands in the theme that it nearly always means; forms of words are found by themselves.
 */
export const DEFAULT_THEMES: readonly Theme[] = [
	theme(
		'price',
		'Harga',
		'Price',
		'mahal, ongkir, biaya, diskon, promo, voucher, naik harga, lebih murah, kemahalan, overprice',
		'prices, pricing, expensive, pricey, overpriced, cost, costs, costly, cheaper, fee, fees, discount',
	),
	theme(
		'quality',
		'Mutu produk',
		'Product quality',
		'kualitas, mutu, rusak, cacat, jelek, basi, hambar, pahit, rasa, apek, bau, gosong, bocor, pecah, sobek, luntur, kadaluarsa, kedaluwarsa, tidak enak, gak enak, ga enak, nggak enak, kurang enak, tidak segar, tidak awet',
		'quality, taste, stale, broken, damaged, defect, defective, faulty, expired, burnt, not fresh, poor product',
	),
	theme(
		'service',
		'Pelayanan',
		'Service',
		'pelayanan, layanan, servis, respon, respons, admin, cs, chat, komplain, tidak dibalas, gak dibalas, ga dibalas, tidak dijawab, tidak ditanggapi, slow respon, slow respons',
		'service, support, helpdesk, response, reply, replied, no answer, unanswered, complaint',
	),
	theme(
		'staff',
		'Sikap dan perhatian',
		'Staff and attention',
		'ramah, jutek, judes, kasar, cuek, galak, sopan, kasir, pelayan, pegawai, karyawan, staf, barista, sikap, perhatian, peduli, diabaikan, dicuekin',
		'staff, cashier, rude, unfriendly, friendly, impolite, attitude, attention, ignored, careless, did not care',
	),
	theme(
		'delivery',
		'Pengiriman',
		'Delivery',
		'pengiriman, kirim, kiriman, kurir, ekspedisi, paket, telat, terlambat, keterlambatan, resi, nyasar, belum sampai, tidak sampai, gak sampai',
		'delivery, deliver, shipping, shipment, ship, courier, parcel, late, delay, not arrived, never arrived',
	),
	theme(
		'waiting',
		'Waktu tunggu',
		'Waiting',
		'tunggu, nunggu, menunggu, antre, antri, antrean, antrian, mengantre, mengantri, lama, kelamaan, lambat, lemot, lelet',
		'wait, waiting, queue, queuing, slow, too long, took ages, took forever',
	),
	theme(
		'order',
		'Pesanan keliru',
		'Wrong order',
		'salah, keliru, tertukar, ketuker, tidak sesuai, tdk sesuai, gak sesuai, ga sesuai, nggak sesuai, tidak lengkap, kurang lengkap, beda',
		'wrong, incorrect, mistake, mixed up, missing, incomplete, not as described, not as ordered',
	),
	theme(
		'stock',
		'Stok',
		'Stock',
		'stok, kosong, habis, tidak tersedia, gak tersedia, tidak ada barang, indent, pilihan',
		'sold out, out of stock, unavailable, availability, selection, choice, variety',
	),
	theme(
		'packaging',
		'Kemasan',
		'Packaging',
		'kemasan, bungkus, dibungkus, packing, kardus, penyok, tumpah',
		'package, packed, wrapping, wrapped, box, dented, leaked, spilled',
	),
	theme(
		'cleanliness',
		'Kebersihan',
		'Cleanliness',
		'bersih, kotor, jorok, debu, berdebu, lalat, kecoa, toilet, wc',
		'clean, dirty, hygiene, dusty, filthy, flies, cockroach, restroom',
	),
	theme(
		'payment',
		'Pembayaran dan aplikasi',
		'Payment and app',
		'bayar, pembayaran, transfer, qris, aplikasi, situs, web, website, error, gagal, uang kembali, pengembalian dana, tidak membayar, belum dibayar',
		'pay, checkout, app, login, crash, bug, refund, card declined, unpaid, not paid',
	),
	theme(
		'change',
		'Berubah pikiran',
		'Change of mind',
		'tidak jadi, gak jadi, ga jadi, tidak ingin membeli, tidak butuh, tidak perlu, pesanan ganda, dobel, duplikat, mengubah alamat, ubah alamat, mengubah rincian, mengubah pesanan, tidak cocok, kurang cocok',
		'changed my mind, changed mind, no longer need, no longer needed, not needed, duplicate, ordered twice, change address, change the order, not for me',
	),
	theme(
		'place',
		'Tempat dan jarak',
		'Place and distance',
		'lokasi, jauh, pindah, parkir, sempit, bising, berisik, panas',
		'location, far, moved, moving, parking, cramped, noisy, crowded',
	),
];

function theme(id: string, indonesian: string, english: string, ...words: string[]): Theme {
	return {
		id,
		name: { id: indonesian, en: english },
		words: words.flatMap((list) => list.split(', ')),
	};
}
