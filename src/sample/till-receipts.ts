import { csvText, dayFirst, dotted, type Cell } from './csv-text.ts';
import { chance, pick, type Random } from './draws.ts';
import type { ShopOrder } from './shop-order.ts';

const HEADER = [
	...['No. Struk', 'Tanggal', 'Outlet', 'Nama Pelanggan', 'No. HP', 'Nama Produk', 'Jumlah'],
	...['Harga Satuan', 'Subtotal', 'Metode Bayar'],
];

/** Receipts of the shop till, a row for each product; many buyers leave no phone. */
export function tillReceipts(random: Random, orders: readonly ShopOrder[]): string {
	const rows: Cell[][] = [HEADER];
	orders.forEach((order, index) => {
		const { person } = order;
		const head = [
			`STR-${String(index + 1).padStart(6, '0')}`,
			dayFirst(order.day),
			chance(random, 0.65) ? 'Bandung Pusat' : 'Dago',
			person?.name ?? '',
			person === null ? '' : `0${person.phone}`,
		];
		const paidBy = pick(random, ['QRIS', 'QRIS', 'Tunai', 'Debit']);
		for (const { product, quantity, unitPrice } of order.lines) {
			const amounts = [dotted(unitPrice), dotted(quantity * unitPrice)];
			rows.push([...head, product, quantity, ...amounts, paidBy]);
		}
	});
	return csvText(';', rows);
}
