import type { MappedField } from '#core/columns/field-parts.ts';

/**
 * Normalised headers of each meaning, English and Indonesian, the surest first. `amount` is a
 * money column whose meaning (unit price, line total, order total) only the values can tell.
 */
const ALIASES: Readonly<Partial<Record<MappedField | 'amount', readonly string[]>>> = {
	orderId: words(`
		order id, order number, order no, order #, no pesanan, nomor pesanan, nomor invoice,
		invoice no, invoice number, invoice id, invoice, no invoice, no faktur, nomor faktur,
		faktur, receipt number, receipt no, no struk, nomor struk, struk, no nota, nota,
		transaction id, id transaksi, no transaksi, nomor transaksi, nomor tagihan, id pesanan,
		kode pesanan, kode transaksi, amazon order id, sales record number, order, pesanan, bill
		no, id order, no order
	`),
	customerId: words(`
		customer id, id pelanggan, kode pelanggan, no pelanggan, nomor pelanggan, client id,
		buyer user id, buyer id, member id, id member, no member, nomor anggota, kode customer,
		id customer, customer no, customer number, customer code, customer, pelanggan, cust id,
		cust, master id, user id, customer user, account id, contact id, record id
	`),
	email: words(`
		email, e mail, email address, customer email, billing email, buyer email, alamat email,
		surel, from email address, email pelanggan, email pembeli, e mail 1 value
	`),
	phone: words(`
		phone, phone number, no telepon, nomor telepon, telepon, no hp, nomor hp, hp, no wa,
		nomor wa, whats app, no whats app, nomor whats app, whatsapp, no whatsapp, wa, telp, no telp, billing phone,
		customer phone, mobile, mobile phone, handphone, no handphone, phone #, telephone, tel,
		phone 1 value, default address phone, shipping phone
	`),
	username: words(`
		username, username pembeli, buyer username, user name, nama pengguna, buyer, pembeli
	`),
	name: words(`
		customer name, nama pelanggan, nama pembeli, buyer name, full name, nama lengkap, nama,
		name, billing name, nama customer, nama penerima, recipient, nama kontak, nama konsumen,
		ship name, shipping name
	`),
	firstName: words(`first name, given name, nama depan, billing first name`),
	lastName: words(`last name, family name, surname, nama belakang, billing last name`),
	company: words(`
		company, perusahaan, nama perusahaan, organisation, organization, billing company,
		organization name
	`),
	orderedAt: words(`
		ordered at, order date, date ordered, waktu pesanan dibuat, tanggal pesanan, tanggal
		order, tgl order, tgl pesanan, order time, created time, created at, created utc,
		created date utc, purchase date, sale date, invoice date, tanggal invoice, tanggal
		faktur, tanggal transaksi, tgl transaksi, transaction date, waktu transaksi, waktu
		pesanan, waktu, create time, date, tanggal, tgl, datetime, timestamp, date time, tanggal
		pembayaran, paid at, paid time, waktu pembayaran dilakukan, paid date, tanggal
		penjualan, purchased at, purchase time, time,
		tanggal pesan, tgl pesan, tanggal beli, tgl beli, tanggal pembelian, tgl pembelian,
		tanggal penjualan, tgl penjualan, tgl pembayaran, tanggal bayar, tgl bayar, tanggal
		nota, tgl nota, tanggal struk, tgl struk, tgl faktur, tgl invoice, tanggal checkout,
		waktu order, waktu pembelian, tanggal jual, tgl jual, date of order, date of purchase,
		date of sale, date placed, placed at, placed on, order placed, order created, order
		created at, order datetime, order timestamp, sales date, date of invoice, bill date,
		receipt date, payment date, date paid, paid on, checkout date
	`),
	timeOfDay: words(`time of day, jam, pukul, jam transaksi, order hour`),
	timeZone: words(`time zone, timezone, zona waktu`),
	voidedAt: words(`cancelled at, canceled at, cancelled time, dibatalkan pada, tanggal dibatalkan`),
	status: words(`
		status, order status, status pesanan, financial status, payment status, status
		pembayaran, status transaksi, status terakhir, event type, status order, state
	`),
	total: words(`
		total, order total, total pembayaran, grand total, order amount, total amount, total
		pesanan, total order, total bayar, jumlah bayar, total belanja, total penjualan, total
		transaksi, order value, total price, total collected, nilai pesanan, nilai transaksi,
		order total amount, total paid, amount paid, total tagihan, dibayar, total dibayar,
		total nominal, total nilai, total omzet, total omset, nilai total, nominal total,
		jumlah total, jumlah pembayaran, jumlah dibayar, jumlah transaksi, total sales, total
		revenue, total value, order price, total due, amount due, invoice total, invoice
		amount, total invoice, total faktur, total nota, total jual
	`),
	amount: words(`
		amount, value, revenue, sales, net sales, gross sales, dollar value, nilai, jumlah uang,
		nominal, omzet, omset, penjualan, spend, gross, net revenue, harga total, bayar,
		turnover, monetary, money, sale amount, paid price, sales amount, pendapatan,
		pemasukan, nilai jual, nilai penjualan, uang, rupiah, rp, jumlah rp, payment amount,
		sales value, sale total, sales total
	`),
	refunded: words(`
		refunded amount, amount refunded, refund amount, refunded, refund, order refund amount,
		dana kembali, jumlah refund, pengembalian dana, nilai refund, refunds, partial refunds,
		dikembalikan
	`),
	refundedAt: words(`
		refunded at, refund date, tanggal refund, refunded date utc, tanggal pengembalian, tgl
		refund
	`),
	subtotal: words(`subtotal, sub total, order subtotal, subtotal pesanan`),
	discount: words(`
		discount, discounts, diskon, discount amount, potongan, total diskon, diskon dari
		penjual
	`),
	shipping: words(`
		shipping, ongkir, ongkos kirim, shipping total, shipping fee, biaya kirim, ongkos kirim
		dibayar oleh pembeli
	`),
	tax: words(`tax, taxes, pajak, ppn, sales tax`),
	currency: words(`currency, mata uang, order currency, kode mata uang, currency code`),
	channel: words(`
		channel, kanal, saluran, source, sumber, dari mana tahu, tahu dari, utm source,
		attribution, sales channel, order source, asal, lead source, referrer, saluran
		penjualan, how did you hear about us
	`),
	outlet: words(`outlet, location, cabang, lokasi, store, toko, branch, gerai`),
	coupon: words(`
		coupon, discount code, kode voucher, voucher, kupon, coupon code, kode promo, promo code
	`),
	city: words(`
		city, kota, kota kabupaten, billing city, kabupaten, ship city, shipping city, regency
		and city, default address city
	`),
	paymentMethod: words(`
		payment method, metode pembayaran, cara bayar, pembayaran, payment type, pay method
	`),
	cancelReason: words(`cancel reason, alasan pembatalan, alasan batal, cancellation reason`),
	product: words(`
		product, product name, nama produk, produk, item, item name, nama barang, barang,
		lineitem name, item title, description, deskripsi, items, menu, nama item, lineitem,
		product s, nama menu
	`),
	sku: words(`
		sku, lineitem sku, stock code, kode produk, kode barang, nomor sku, seller sku, product
		code, nomor referensi sku, item code, kode item, sku id, product id
	`),
	category: words(`category, kategori, product category, kategori produk, product type`),
	variant: words(`variant, variation, varian, nama variasi, variasi, price point name`),
	quantity: words(`
		quantity, qty, jumlah, kuantitas, lineitem quantity, jumlah produk, banyak, jumlah
		produk dibeli, items sold, unit, units, pcs, jumlah barang
	`),
	returnedQuantity: words(`
		returned quantity, quantity returned, returned qty, qty returned, sku quantity of return,
		jumlah dikembalikan, jumlah produk dikembalikan, jumlah barang dikembalikan, jumlah retur,
		qty retur, retur qty
	`),
	unitPrice: words(`
		unit price, price, harga, harga satuan, lineitem price, harga setelah diskon, harga
		jual, item price, price per unit, harga per unit, harga barang, harga produk, harga jual
		idr, harga unit
	`),
	lineTotal: words(`
		line total, line amount, total harga, total harga produk, sku subtotal after discount,
		item total, total item, total baris, jumlah harga, line revenue, extended price
	`),
	firstSeenAt: words(`
		first seen, first seen at, pertama kali terlihat, tanggal daftar, tgl daftar, sign up,
		signup date, sign up date, registered at, registered, tanggal bergabung, joined, join
		date, create date, optin time, confirm time, member since, terdaftar, tanggal kenal,
		date added, tanggal kontak, kontak pertama, pertama kontak, pertama kenal, date joined,
		joined at, joined on, registration date, date registered, registered on, customer since,
		tanggal registrasi, tgl registrasi, tgl bergabung, tanggal gabung, tgl gabung, pelanggan sejak,
		bergabung sejak
	`),
	tags: words(`tags, tag, label, labels`),
	referredBy: words(`
		referred by, direferensikan oleh, diajak oleh, referensi, referral, perujuk,
		direkomendasikan oleh, kode referral
	`),
	leadStatus: words(`lead status, lifecycle stage, status prospek, status lead`),
	consent: words(`
		consent, persetujuan, accepts marketing, accepts email marketing, setuju promosi, izin
		promosi, opt in, boleh dihubungi, izin dihubungi, setuju dihubungi
	`),
	unsubscribedAt: words(`unsub time, unsubscribed at, berhenti langganan, tanggal berhenti`),
	birthday: words(`birthday, tanggal lahir, tgl lahir, date of birth, ulang tahun, dob`),
	plan: words(`plan, paket, langganan, subscription`),
	at: words(`
		survey date, submit date utc, event date, event time, response date, tanggal survei,
		tanggal kejadian, activity date
	`),
	type: words(`
		event, type, event type name, activity, jenis, aktivitas, jenis kejadian, touch type
	`),
	direction: words(`direction, arah`),
	campaign: words(`campaign, campaign name, kampanye, utm campaign, nama kampanye`),
	instrument: words(`instrument, instrumen, survey instrument`),
	score: words(`score, nps, csat, ces, skor, rating, nilai survei, nps score`),
	reason: words(`reason, alasan, penyebab, cause`),
	text: words(`comment, comments, komentar, ulasan, review, feedback, message, pesan`),
	day: words(`day, hari, reporting starts`),
	month: words(`bulan, month`),
	spend: words(`
		amount spent, cost, biaya, biaya iklan, ad spend, belanja iklan, ad cost,
		ads cost, ads spend, total spend, marketing spend, spent, biaya pemasaran, biaya
		marketing, biaya promosi, pengeluaran iklan, total biaya, total biaya iklan
	`),
	impressions: words(`impressions, impresi, tayangan, impr`),
	visitors: words(`visitors, pengunjung, sessions, sesi, users, total users, active users`),
	leads: words(`leads, prospek, results`),
	unitCost: words(`unit cost, cost per item, hpp, harga modal, harga beli, modal`),
};

function words(list: string): string[] {
	return list.split(',').map((word) => word.trim().replace(/\s+/g, ' '));
}

const KNOWN = new Map<string, { field: MappedField | 'amount'; rank: number }>();
for (const [field, headers] of Object.entries(ALIASES)) {
	headers.forEach((header, rank) => {
		if (!KNOWN.has(header)) KNOWN.set(header, { field: field as MappedField | 'amount', rank });
	});
}

/** Meaning of a normalised header and its rank among the aliases (0 = the surest). */
export function aliasOf(header: string): { field: MappedField | 'amount'; rank: number } | null {
	return KNOWN.get(header) ?? null;
}

export function isKnownHeader(header: string): boolean {
	return KNOWN.has(header);
}
