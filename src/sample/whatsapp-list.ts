import { clockTime, csvText, dayFirst, dotted, type Cell } from './csv-text.ts';
import { orderTotal, type OrderState, type ShopOrder } from './shop-order.ts';

const STATUS: Record<OrderState, string> = {
	done: 'Selesai',
	'under-way': 'Diproses',
	cancelled: 'Batal',
	refunded: 'Refund',
};

const HEADER = [
	...['No. Pesanan', 'Tgl Pesan', 'Nama', 'No. Handphone', 'Kota', 'Pesanan', 'Ongkir', 'Total'],
	...['Dikembalikan', 'Status'],
];

/** The list that the shop keeps by hand of what is ordered in chats: a row an order. */
export function whatsappList(orders: readonly ShopOrder[]): string {
	const rows: Cell[][] = [HEADER];
	orders.forEach((order, index) => {
		const { person } = order;
		rows.push([
			`WA-${String(index + 1).padStart(4, '0')}`,
			`${dayFirst(order.day, '-')} ${clockTime(order.minute)}`,
			person?.name ?? '',
			person === null ? '' : `62${person.phone}`,
			person?.city ?? '',
			order.lines.map((line) => `${line.quantity}x ${line.product}`).join(', '),
			rupiah(order.shipping),
			rupiah(orderTotal(order)),
			rupiah(order.refunded),
			STATUS[order.state],
		]);
	});
	return csvText(',', rows);
}

function rupiah(amount: number): string {
	return `Rp${dotted(amount)}`;
}
