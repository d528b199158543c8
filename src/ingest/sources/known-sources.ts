import { SHOPIFY_CUSTOMERS, SHOPIFY_ORDERS } from './shopify.ts';
import type { SourceDefinition } from './source-definition.ts';

/** Every known export. A new one is an entry here, a definition and a fixture. */
export const KNOWN_SOURCES: readonly SourceDefinition[] = [SHOPIFY_ORDERS, SHOPIFY_CUSTOMERS];
