import { NO_TIME } from '../columns/block.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { STATUS_PENDING, STATUS_REFUNDED, STATUS_VOID } from '../dataset/dataset.ts';
import type { IdentityRule } from '../dataset/identity-rule.ts';
import type { OrderStatus } from '../dataset/import-record.ts';
import { isPurchase, isRefundDocument, netOfOrder } from '../dataset/purchases.ts';
import type { Purchases } from '../dataset/purchases.ts';
import { locateRow, textOfRow } from '../dataset/row-space.ts';
import { snapshotAt } from '../lifecycle/snapshot.ts';
import type { Snapshot } from '../lifecycle/snapshot.ts';
import { LOST, PROSPECT, stageFor, STAGES } from '../lifecycle/stage.ts';
import type { Stage } from '../lifecycle/stage.ts';
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

export interface StageChange {
	readonly day: number;
	readonly to: Stage;
	/** Purchase days so far. */
	readonly purchaseDays: number;
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
	const days = snapshot.purchases.day.subarray(
		snapshot.purchases.start[id],
		snapshot.purchases.start[id + 1],
	);
	return {
		row: customerRow(dataset, snapshot, id),
		contactFacts: contactFacts(dataset, id),
		thresholds: snapshot.thresholds,
		orders: customerOrders(dataset, id, asOf).reverse(),
		records: customerRecords(dataset, id, asOf),
		stageChanges: stageChanges(
			days,
			prospectFrom(dataset, snapshot.purchases, id),
			snapshot.thresholds,
			asOf,
		),
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

/** Day from which a customer is a prospect; null for one who became known by a refund. */
function prospectFrom(dataset: Dataset, purchases: Purchases, id: number): number | null {
	const { orders, customers } = dataset;
	if (purchases.refundOnly[id] === 1) return null;
	const known = customers.firstKnownDay[id]!;
	const first = orders.start[id]!;
	const hasOrder = first < orders.start[id + 1]!;
	return hasOrder && orders.day[first] === known && isRefundDocument(dataset, first) ? null : known;
}

function stageChanges(
	days: Int32Array,
	prospectSince: number | null,
	thresholds: Thresholds,
	asOf: number,
): StageChange[] {
	const changes: StageChange[] = [];
	const enter = (day: number, stage: number, purchaseDays: number) => {
		const to = STAGES[stage]!;
		if (day <= asOf && changes.at(-1)?.to !== to) changes.push({ day, to, purchaseDays });
	};
	if (prospectSince !== null && (days.length === 0 || prospectSince < days[0]!)) {
		enter(prospectSince, PROSPECT, 0);
	}
	days.forEach((day, i) => {
		enter(day, stageFor(i + 1, 0, thresholds), i + 1);
		const lostOn = day + thresholds.lostAfter + 1;
		const next = days[i + 1];
		if (next === undefined || next > lostOn) enter(lostOn, LOST, i + 1);
	});
	return changes;
}
