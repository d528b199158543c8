import { describe, expect, test } from 'vitest';
import { imported } from '#tests/support/ingest.ts';
import { daysOf, sourceFacts, textsOf } from '#tests/support/source-facts.ts';

describe('WooCommerce Analytics orders', () => {
	test('are totals of unknown buyers, since they name no address', async () => {
		const { mapping, interpretation, orders, dataset } = await sourceFacts(
			'woocommerce-analytics-orders.csv',
		);
		expect(mapping).toMatchObject({ source: 'woocommerce-analytics-orders', questions: [] });
		expect(interpretation.rejected).toEqual([]);
		expect(dataset.outcomes[0]).toMatchObject({ accepted: 5, anonymous: 5 });
		expect(orders).toEqual({
			'501': '2025-02-01 valid 125000000 –',
			'502': '2025-02-02 valid 8000000 –',
			'503': '2025-02-02 pending 9000000 –',
			'504': '2025-02-03 void 7000000 –',
			'505': '2025-02-04 refunded 6000000-6000000 –',
		});
	});

	test.each([
		[
			'Indonesian',
			'Tanggal,Pesanan #,Pendapatan Bersih (diformat),Status,Pelanggan,Tipe pelanggan,Produk,Item terjual,Kupon,Penjualan Bersih,Atribusi',
		],
		[
			'German',
			'Datum,Bestellung #,N. Umsatz (formatiert),Status,Kunde,Kundentyp,Produkt(e),Verkaufte Artikel,Gutschein(e),Nettoumsatz,Zuordnung',
		],
		[
			'Spanish',
			'Fecha,Pedido n.º,Ingresos N. (formateados),Estado,Cliente,Tipo de cliente,Producto(s),Artículos vendidos,Cupón(es),Ventas netas,Atribución',
		],
		[
			'French',
			'Date,Commande n°,Revenu N. (formaté),État,Client,Type de client,Produit(s),Articles vendus,Code(s) promo,Ventes nettes,Attribution',
		],
		[
			'Dutch',
			'Datum,Bestelling #,N. omzet (geformatteerd),Status,Klant,Type klant,Product(en),Verkochte artikelen,Waardebon(nen),Netto-omzet,Attributie',
		],
		[
			'Portuguese',
			'Data,Pedido #,N. receita (formatada),Status,Cliente,Tipo de cliente,Produto(s),Itens vendidos,Cupom(ns),Vendas líquidas,Atribuição',
		],
	])('are known by their %s headers', async (_, header) => {
		const { mapping } = await imported(
			`${header}\n2025-02-01 10:15:00,501,"€1,250.00",completed,Sari,new,1× Tea,1,,1250,Direct\n`,
			{ currency: 'EUR' },
		);
		expect(mapping).toMatchObject({ source: 'woocommerce-analytics-orders', questions: [] });
		const fields = mapping.columns.flatMap(({ field }) => field ?? []);
		for (const field of ['orderId', 'orderedAt', 'status', 'total', 'name']) {
			expect(fields).toContain(field);
		}
	});
});

test('WooCommerce Analytics customers are contacts, dated by their sign-up', async () => {
	const facts = await sourceFacts('woocommerce-analytics-customers.csv');
	expect(facts.mapping).toMatchObject({ source: 'woocommerce-analytics-customers', questions: [] });
	expect(textsOf(facts, 'username')).toEqual(['sari', '']);
	expect(daysOf(facts, 'firstSeenAt')).toEqual(['2024-11-03', '']);
});

describe('order exports of WooCommerce plug-ins', () => {
	test('of one row an order keep guests apart', async () => {
		const { mapping, orders } = await sourceFacts('woocommerce-plugin-orders.csv');
		expect(mapping).toMatchObject({ source: 'woocommerce-plugin-orders', questions: [] });
		expect(orders).toEqual({
			'601': '2025-01-05 valid 15000000 sari@example.com',
			'602': '2025-01-13 valid 8000000 budi@example.com',
			'603': '2025-01-14 valid 7000000 dewi@example.com',
			'604': '2025-01-14 void 6000000 tono@example.com',
			'605': '2025-01-15 pending 6000000 sari@example.com',
			'606': '2025-01-16 refunded 4000000-4000000 sari@example.com',
		});
	});

	test('of one row an item count total and refund once', async () => {
		const { mapping, orders } = await sourceFacts('woocommerce-plugin-items.csv');
		expect(mapping).toMatchObject({ source: 'woocommerce-plugin-items', questions: [] });
		expect(orders).toEqual({
			'701': '2025-03-01 valid 13000000-3000000 sari@example.com',
			'702': '2025-03-02 void 2000000 tono@example.com',
		});
	});

	test('may name the order on its first row only', async () => {
		const facts = await sourceFacts('woocommerce-advanced-order-export.csv');
		expect(facts.mapping).toMatchObject({
			source: 'woocommerce-advanced-order-export',
			questions: [],
		});
		expect(facts.orders).toEqual({
			'801': '2025-04-01 valid 13000000 sari@example.com',
			'802': '2025-04-02 pending 2000000 budi@example.com',
			'803': '2025-04-03 valid 0 budi@example.com',
		});
		expect(textsOf(facts, 'product')).toEqual(['Kopi', 'Teh', 'Teh', 'Contoh gratis']);
	});
});
