import type { Person } from './people.ts';
import type { ShopChannel } from './seasons.ts';

export interface OrderLine {
	readonly product: string;
	readonly quantity: number;
	/** Whole rupiah. */
	readonly unitPrice: number;
}

/** What was bought and what it cost, before anything happened to the order. */
export interface Basket {
	readonly lines: readonly OrderLine[];
	readonly discount: number;
	readonly shipping: number;
}

export type OrderState = 'done' | 'under-way' | 'cancelled' | 'refunded';

export interface ShopOrder extends Basket {
	/** null: a walk-in who left no name. */
	readonly person: Person | null;
	readonly channel: ShopChannel;
	readonly day: number;
	/** Minutes since midnight. */
	readonly minute: number;
	readonly refunded: number;
	readonly state: OrderState;
}

export function goodsValue(lines: readonly OrderLine[]): number {
	return lines.reduce((sum, line) => sum + line.quantity * line.unitPrice, 0);
}

/** What the buyer paid. */
export function orderTotal({ lines, discount, shipping }: Basket): number {
	return goodsValue(lines) - discount + shipping;
}
