import { AMAZON_ALL_ORDERS, AMAZON_ORDER_REPORT } from './amazon.ts';
import { BIGCOMMERCE_ORDERS } from './bigcommerce.ts';
import { BLIBLI_ORDERS } from './blibli.ts';
import { EBAY_ORDERS } from './ebay.ts';
import { ETSY_ITEMS, ETSY_ORDERS } from './etsy.ts';
import { GOOGLE_ADS } from './google-ads.ts';
import { GOOGLE_ANALYTICS } from './google-analytics.ts';
import { GOOGLE_CONTACTS } from './google-contacts.ts';
import { HUBSPOT_CONTACTS } from './hubspot.ts';
import { JURNAL_SALES } from './jurnal.ts';
import { LAZADA_ORDERS } from './lazada.ts';
import { MAILCHIMP_AUDIENCE } from './mailchimp.ts';
import { META_ADS } from './meta-ads.ts';
import { MOKA_ITEMS } from './moka.ts';
import { PAYPAL_ACTIVITY } from './paypal.ts';
import { SHOPEE_ORDERS, SHOPEE_ORDERS_ENGLISH } from './shopee.ts';
import { SHOPIFY_CUSTOMERS, SHOPIFY_ORDERS } from './shopify.ts';
import type { SourceDefinition } from './source-definition.ts';
import { SQUARE_ITEMS, SQUARE_TRANSACTIONS } from './square.ts';
import { STRIPE_CUSTOMERS, STRIPE_PAYMENTS } from './stripe.ts';
import { SURVEY_MONKEY } from './survey-monkey.ts';
import { TIKTOK_SHOP_ORDERS } from './tiktok-shop.ts';
import { TOKOPEDIA_ORDERS, TOKOPEDIA_SALES } from './tokopedia.ts';
import { TYPEFORM } from './typeform.ts';
import { WOO_ANALYTICS_CUSTOMERS, WOO_ANALYTICS_ORDERS } from './woo-analytics.ts';
import { WOO_ADVANCED_EXPORT, WOO_PLUGIN_ITEMS, WOO_PLUGIN_ORDERS } from './woo-plugins.ts';

/** Every known export. A new one is an entry here, a definition and a fixture. */
export const KNOWN_SOURCES: readonly SourceDefinition[] = [
	SHOPIFY_ORDERS,
	SHOPIFY_CUSTOMERS,
	SHOPEE_ORDERS,
	SHOPEE_ORDERS_ENGLISH,
	TIKTOK_SHOP_ORDERS,
	TOKOPEDIA_SALES,
	TOKOPEDIA_ORDERS,
	LAZADA_ORDERS,
	BLIBLI_ORDERS,
	MOKA_ITEMS,
	JURNAL_SALES,
	SQUARE_TRANSACTIONS,
	SQUARE_ITEMS,
	ETSY_ORDERS,
	ETSY_ITEMS,
	AMAZON_ALL_ORDERS,
	AMAZON_ORDER_REPORT,
	EBAY_ORDERS,
	WOO_ANALYTICS_ORDERS,
	WOO_ANALYTICS_CUSTOMERS,
	WOO_PLUGIN_ORDERS,
	WOO_PLUGIN_ITEMS,
	WOO_ADVANCED_EXPORT,
	STRIPE_PAYMENTS,
	STRIPE_CUSTOMERS,
	PAYPAL_ACTIVITY,
	BIGCOMMERCE_ORDERS,
	MAILCHIMP_AUDIENCE,
	HUBSPOT_CONTACTS,
	GOOGLE_CONTACTS,
	TYPEFORM,
	SURVEY_MONKEY,
	META_ADS,
	GOOGLE_ADS,
	GOOGLE_ANALYTICS,
];
