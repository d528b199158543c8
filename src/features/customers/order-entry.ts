import type { CustomerOrder } from '#core/customers/customer-detail.ts';
import type { TimelineEntry } from '#ui/customer/timeline.ts';
import type { CustomersWords } from './customers-words.ts';
import { shortened } from './shortened.ts';

const PRODUCTS = 3;

/** What an order was, in words. */
export function orderEntry(
	words: CustomersWords,
	order: CustomerOrder,
): Pick<TimelineEntry, 'title' | 'text' | 'source' | 'when'> {
	const { text, format, hasMoney } = words;
	const number = order.orderId === '' ? '' : shortened(order.orderId, 40);
	const title = hasMoney
		? format.money(order.total)
		: number === ''
			? text.journey.order
			: text.journey.orderNamed(number);
	const details = [
		statusText(words, order),
		productsText(words, order.products),
		order.channel,
		hasMoney && number !== '' ? text.journey.orderNumber(number) : '',
		order.second === null ? '' : text.journey.at(clockTime(order.second, format.locale)),
	];
	return {
		title,
		text: details.filter(Boolean).join(' · ') || undefined,
		source: text.journey.source(order.file, format.number(order.sourceRow)),
		when: format.day(order.day),
	};
}

function statusText({ text, format }: CustomersWords, order: CustomerOrder): string {
	const words = text.journey;
	if (order.status === 'refund') return words.refund;
	if (order.status === 'pending') return words.pending;
	if (order.status === 'void') return words.void;
	if (!order.isPurchase) return order.total === 0 ? words.free : words.wholly;
	return order.net < order.total ? words.partly(format.money(order.total - order.net)) : '';
}

function productsText({ text, format }: CustomersWords, products: readonly string[]): string {
	const names = products.slice(0, PRODUCTS).map((name) => shortened(name, 80));
	const more = products.length - names.length;
	return more === 0
		? names.join(' + ')
		: text.journey.products(names.join(', '), format.number(more));
}

/** `14.05` in Indonesian, `14:05` in English. */
export function clockTime(second: number, locale: 'id' | 'en'): string {
	const two = (value: number) => String(value).padStart(2, '0');
	const minutes = Math.floor(second / 60);
	return `${two(Math.floor(minutes / 60))}${locale === 'id' ? '.' : ':'}${two(minutes % 60)}`;
}
