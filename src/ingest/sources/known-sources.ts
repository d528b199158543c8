import { AMAZON_ALL_ORDERS, AMAZON_ORDER_REPORT } from './amazon.ts';
import { EBAY_ORDERS } from './ebay.ts';
import { ETSY_ITEMS, ETSY_ORDERS } from './etsy.ts';
import { JURNAL_SALES } from './jurnal.ts';
import { LAZADA_ORDERS } from './lazada.ts';
import { MOKA_ITEMS } from './moka.ts';
import { SHOPEE_ORDERS, SHOPEE_ORDERS_ENGLISH } from './shopee.ts';
import { SHOPIFY_CUSTOMERS, SHOPIFY_ORDERS } from './shopify.ts';
import type { SourceDefinition } from './source-definition.ts';
import { SQUARE_ITEMS, SQUARE_TRANSACTIONS } from './square.ts';
import { TIKTOK_SHOP_ORDERS } from './tiktok-shop.ts';
import { TOKOPEDIA_SALES } from './tokopedia.ts';

/** Every known export. A new one is an entry here, a definition and a fixture. */
export const KNOWN_SOURCES: readonly SourceDefinition[] = [
	SHOPIFY_ORDERS,
	SHOPIFY_CUSTOMERS,
	SHOPEE_ORDERS,
	SHOPEE_ORDERS_ENGLISH,
	TIKTOK_SHOP_ORDERS,
	TOKOPEDIA_SALES,
	LAZADA_ORDERS,
	MOKA_ITEMS,
	JURNAL_SALES,
	SQUARE_TRANSACTIONS,
	SQUARE_ITEMS,
	ETSY_ORDERS,
	ETSY_ITEMS,
	AMAZON_ALL_ORDERS,
	AMAZON_ORDER_REPORT,
	EBAY_ORDERS,
];
