import { LAZADA_ORDERS } from './lazada.ts';
import { SHOPEE_ORDERS, SHOPEE_ORDERS_ENGLISH } from './shopee.ts';
import { SHOPIFY_CUSTOMERS, SHOPIFY_ORDERS } from './shopify.ts';
import type { SourceDefinition } from './source-definition.ts';
import { SQUARE_ITEMS, SQUARE_TRANSACTIONS } from './square.ts';
import { TIKTOK_SHOP_ORDERS } from './tiktok-shop.ts';

/** Every known export. A new one is an entry here, a definition and a fixture. */
export const KNOWN_SOURCES: readonly SourceDefinition[] = [
	SHOPIFY_ORDERS,
	SHOPIFY_CUSTOMERS,
	SHOPEE_ORDERS,
	SHOPEE_ORDERS_ENGLISH,
	TIKTOK_SHOP_ORDERS,
	LAZADA_ORDERS,
	SQUARE_TRANSACTIONS,
	SQUARE_ITEMS,
];
