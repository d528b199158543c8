import type { OrderStatus } from '#core/dataset/rows/import-record.ts';

const WORDS: Readonly<Record<OrderStatus, readonly string[]>> = {
	valid: [
		'paid',
		'processing',
		'shipped',
		'delivered',
		'completed',
		'complete',
		'fulfilled',
		'success',
		'succeeded',
		'partially refunded',
		'partially_refunded',
		'partially paid',
		'partially_paid',
		'payment',
		'captured',
		'closed',
		'done',
		'sold',
		'in transit',
		'to ship',
		'shipping',
		'selesai',
		'lunas',
		'dikirim',
		'sedang dikirim',
		'perlu dikirim',
		'sedang diproses',
		'diproses',
		'dibayar',
		'sudah dibayar',
		'sudah bayar',
		'terkirim',
		'diterima',
		'berhasil',
		'cod',
		'sukses',
		'siap dikirim',
		'dikemas',
		'sale',
		'penjualan',
		'wc-completed',
		'wc-processing',
		'unfulfilled',
		'active',
		'ok',
	],
	pending: [
		'pending',
		'unpaid',
		'authorized',
		'authorised',
		'on hold',
		'on-hold',
		'awaiting payment',
		'pending payment',
		'draft',
		'belum bayar',
		'belum dibayar',
		'menunggu pembayaran',
		'menunggu',
		'tertunda',
		'wc-pending',
		'wc-on-hold',
		'open',
		'ditunda',
		'menunggu konfirmasi',
	],
	void: [
		'cancelled',
		'canceled',
		'failed',
		'expired',
		'voided',
		'void',
		'test',
		'declined',
		'denied',
		'rejected',
		'abandoned',
		'batal',
		'dibatalkan',
		'gagal',
		'kadaluarsa',
		'kedaluwarsa',
		'ditolak',
		'wc-cancelled',
		'wc-failed',
		'cancel',
		'pembatalan',
	],
	refunded: [
		'refunded',
		'refund',
		'returned',
		'chargeback',
		'pengembalian dana',
		'dikembalikan',
		'pengembalian',
		'pengembalian barang',
		'pengembalian dana barang',
		'pengembalian dana/barang',
		'retur',
		'wc-refunded',
		'dana dikembalikan',
		'reversed',
	],
};

const MEANINGS = new Map(
	Object.entries(WORDS).flatMap(([status, words]) =>
		words.map((word) => [word, status as OrderStatus] as const),
	),
);

/** Plain words say the same whatever follows them: `Dibatalkan oleh pembeli`. Never `valid`. */
const BEGINNINGS: readonly (readonly [RegExp, OrderStatus])[] = [
	[/^(di)?batal(kan)?\b|^pembatalan\b|^cancell?ed\b|^cancel\b|^void(ed)?\b|^tidak jadi\b/, 'void'],
	[/^(test|testing|tes|uji coba)\b|^(gagal|failed|expired|declined|kada?luw?arsa)\b/, 'void'],
	[/^belum (di)?(bayar|lunas)|^belum ada pembayaran|^unpaid\b|^not paid\b/, 'pending'],
	[/^(menunggu|tunggu|awaiting|waiting for|pending) (di)?(pembayaran|bayar|payment)\b/, 'pending'],
	[
		/^refund(ed)?\b|^(di)?refund\b|^di ?kembalikan\b|^pengembalian (dana|barang)\b|^retur(ned)?\b/,
		'refunded',
	],
];

/** Asked for, refused or in part: what has become of it, only the owner knows. */
const UNDECIDED =
	/\b(request|requested|pending|reject|rejected|denied|declined|partial|partially|sebagian|diminta|diajukan|permintaan|ditolak|proses|process|processing|diproses|menunggu|failed|gagal|sender|cancell?ed|batal|dibatalkan)\b/;

/** What a filled cell says where a source marks cancelled orders by their date of cancellation. */
export const VOIDED = 'cancelled';

/** How a status word is looked up and remembered. */
export function statusKey(word: string): string {
	return word.trim().toLowerCase();
}

/** What a status word means, or null where it must be asked. */
export function statusMeaning(word: string): OrderStatus | null {
	const key = statusKey(word);
	return MEANINGS.get(key) ?? meaningOfBeginning(key);
}

function meaningOfBeginning(key: string): OrderStatus | null {
	const found = BEGINNINGS.find(([beginning]) => beginning.test(key));
	if (found === undefined) return null;
	const [beginning, status] = found;
	// "Belum dibayar sebagian" and "pending payment" stay what they are.
	return status !== 'pending' && UNDECIDED.test(key.replace(beginning, '')) ? null : status;
}
