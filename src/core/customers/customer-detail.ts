import { NO_TIME } from '../columns/block.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { STATUS_PENDING, STATUS_REFUNDED, STATUS_VOID } from '../dataset/dataset.ts';
import type { IdentityRule } from '../dataset/identity/identity-rule.ts';
import type { OrderStatus } from '../dataset/rows/import-record.ts';
import { isPurchase, isRefundDocument, netOfOrder } from '../dataset/purchases.ts';
import { locateRow, textOfRow } from '../dataset/rows/row-space.ts';
import { snapshotAt } from '../lifecycle/snapshot.ts';
import type { Snapshot } from '../lifecycle/snapshot.ts';
import type { Thresholds } from '../lifecycle/thresholds.ts';
import { contactFacts } from './contact-facts.ts';
import type { ContactFact } from './contact-facts.ts';
import { customerIdentities, decisionsAbout } from './customer-identities.ts';
import type { CustomerIdentity } from './customer-identities.ts';
import { customerRecords } from './customer-records.ts';
import type { CustomerRecord } from './customer-records.ts';
import { customerRow } from './customer-rows.ts';
import type { CustomerRow } from './customer-rows.ts';
import { referrals } from './referrals.ts';
import { stageChanges } from './stage-changes.ts';
import type { StageChange } from './stage-changes.ts';

/** One order of a customer, with the place it was read from. Money in minor units. */
export interface CustomerOrder {
	readonly orderId: string;
	readonly day: number;
	/** Second of the day, or null. */
	readonly second: number | null;
	readonly total: number;
	readonly net: number;
	readonly status: OrderStatus | 'refund';
	readonly isPurchase: boolean;
	readonly channel: string;
	/** Distinct products, in the order of the file. */
	readonly products: readonly string[];
	readonly file: string;
	/** Row of that file, counted as a spreadsheet does. */
	readonly sourceRow: number;
}

export interface CustomerDetail {
	readonly row: CustomerRow;
	/** Tags, consent and the like, from whatever file says them last. */
	readonly contactFacts: readonly ContactFact[];
	readonly thresholds: Thresholds;
	/** Newest first. */
	readonly orders: readonly CustomerOrder[];
	/** Touches and answers, newest first. */
	readonly records: readonly CustomerRecord[];
	/** Oldest first. */
	readonly stageChanges: readonly StageChange[];
	/** What was joined into this customer, and why; one: nothing was. */
	readonly identities: readonly CustomerIdentity[];
	/** The owner's decisions about who this is. */
	readonly decisions: readonly IdentityRule[];
	/** Who brought the customer: the text of the file, and the customer where one was found. */
	readonly referredBy: { readonly text: string; readonly customer: NamedCustomer | null } | null;
	/** Whom the customer brought: all of them counted, the first of them named. */
	readonly referred: { readonly count: number; readonly first: readonly NamedCustomer[] };
}

/** Enough of a customer to be linked to. */
interface NamedCustomer {
	readonly id: number;
	/** Name, or the strongest contact known. */
	readonly label: string;
}

export function customerDetail(
	dataset: Dataset,
	params: { readonly asOf: number; readonly id: number },
): CustomerDetail | null {
	const { asOf, id } = params;
	if (id < 0 || id >= dataset.customers.length) return null;
	const snapshot = snapshotAt(dataset, asOf);
	return {
		row: customerRow(dataset, snapshot, id),
		contactFacts: contactFacts(dataset, id),
		thresholds: snapshot.thresholds,
		orders: customerOrders(dataset, id, asOf).reverse(),
		records: customerRecords(dataset, id, asOf),
		stageChanges: stageChanges(dataset, snapshot, id),
		identities: customerIdentities(dataset, id),
		decisions: decisionsAbout(dataset, id),
		...namedReferrals(dataset, snapshot, id),
	};
}

function namedReferrals(dataset: Dataset, snapshot: Snapshot, id: number) {
	const { referredBy, referred, referredCount } = referrals(dataset, id, snapshot.purchases.asOf);
	const named = (customer: number): NamedCustomer => ({
		id: customer,
		label: customerRow(dataset, snapshot, customer).label,
	});
	return {
		referredBy: referredBy && {
			text: referredBy.text,
			customer: referredBy.id === null ? null : named(referredBy.id),
		},
		referred: { count: referredCount, first: referred.map(named) },
	};
}

function customerOrders(dataset: Dataset, id: number, asOf: number): CustomerOrder[] {
	const { orders, rows } = dataset;
	const from = orders.start[id]!;
	const to = orders.start[id + 1]!;
	const products = productsOfOrders(dataset, from, to);
	const result: CustomerOrder[] = [];
	for (let i = from; i < to && orders.day[i]! <= asOf; i++) {
		const place = locateRow(rows, orders.row[i]!);
		const second = orders.second[i]!;
		result.push({
			orderId: textOfRow(rows, orders.row[i]!, 'orderId'),
			day: orders.day[i]!,
			second: second === NO_TIME ? null : second,
			total: orders.total[i]!,
			net: netOfOrder(dataset, i, asOf),
			status: statusOf(dataset, i),
			isPurchase: isPurchase(dataset, i, asOf),
			channel: dataset.channels[orders.channel[i]!]!,
			products: [...products[i - from]!],
			file: place.batch.record.file,
			sourceRow: place.block.sourceRow[place.row]!,
		});
	}
	return result;
}

function statusOf(dataset: Dataset, order: number): CustomerOrder['status'] {
	if (isRefundDocument(dataset, order)) return 'refund';
	switch (dataset.orders.status[order]) {
		case STATUS_PENDING:
			return 'pending';
		case STATUS_VOID:
			return 'void';
		case STATUS_REFUNDED:
			return 'refunded';
		default:
			return 'valid';
	}
}

/** The rows of an order may stand anywhere in its file, so all rows are looked through once. */
function productsOfOrders(dataset: Dataset, from: number, to: number): Set<string>[] {
	const products = Array.from({ length: to - from }, () => new Set<string>());
	const { orderOfRow, rows } = dataset;
	if (!rows.blocks.some(({ block }) => block.text.product !== undefined)) return products;
	for (let row = 0; row < orderOfRow.length; row++) {
		const order = orderOfRow[row]!;
		if (order < from || order >= to) continue;
		const product = textOfRow(rows, row, 'product');
		if (product !== '') products[order - from]!.add(product);
	}
	return products;
}
