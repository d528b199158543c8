import { NO_DAY } from '../columns/block.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { lastPurchaseDay, purchaseCount } from '../dataset/purchases.ts';
import { textOfRow } from '../dataset/rows/row-space.ts';
import { firstChannelOf } from '../journeys/acquisition.ts';
import { advocateSince } from '../journeys/advocates.ts';
import { snapshotAt } from '../lifecycle/snapshot.ts';
import type { Snapshot } from '../lifecycle/snapshot.ts';
import { LOST, NO_STAGE, STAGES } from '../lifecycle/stage.ts';
import type { Stage } from '../lifecycle/stage.ts';
import type { Evidence } from '../signals/evidence.ts';
import { evidenceOf, signalsAt } from '../signals/signals.ts';
import { usualGap } from '../signals/usual-gap.ts';

const TICK_DAYS = 365;

/** One line of the customer table. Money in minor units; text as it stands in the files. */
export interface CustomerRow {
	readonly id: number;
	/** Name, or the strongest contact known. */
	readonly label: string;
	readonly name: string;
	readonly email: string;
	/** E.164 where the number could be read. */
	readonly phone: string;
	readonly username: string;
	readonly customerId: string;
	readonly city: string;
	readonly channel: string;
	readonly stage: Stage | null;
	readonly atRisk: boolean;
	/** Has referred somebody, praised the shop, or would recommend it. */
	readonly advocate: boolean;
	readonly purchaseDays: number;
	readonly orders: number;
	readonly firstKnownDay: number;
	readonly firstPurchaseDay: number | null;
	readonly lastPurchaseDay: number | null;
	readonly silence: number | null;
	/** Median of the customer's own gaps in days; null with fewer than two. */
	readonly usualGap: number | null;
	readonly netLastYear: number;
	readonly netTotal: number;
	/** What the danger signals that are switched on rest on, in their order. */
	readonly evidence: readonly Evidence[];
	/** Purchase days of the last 365 days. */
	readonly ticks: readonly number[];
	/** Day on which the stage changes if nothing happens, and to which; null: never. */
	readonly nextChange: { readonly day: number; readonly to: Stage | 'at-risk' } | null;
}

export function customerRows(
	dataset: Dataset,
	params: { readonly asOf: number; readonly ids: ArrayLike<number> },
): CustomerRow[] {
	const snapshot = snapshotAt(dataset, params.asOf);
	return Array.from(params.ids, (id) => customerRow(dataset, snapshot, id));
}

export function customerRow(dataset: Dataset, snapshot: Snapshot, id: number): CustomerRow {
	const { purchases, stages, thresholds } = snapshot;
	const { rows, customers: table } = dataset;
	const text = {
		name: textOfRow(rows, table.nameRow[id]!, 'name'),
		email: textOfRow(rows, table.emailRow[id]!, 'email'),
		phone: textOfRow(rows, table.phoneRow[id]!, 'phone'),
		username: textOfRow(rows, table.usernameRow[id]!, 'username'),
		customerId: textOfRow(rows, table.customerIdRow[id]!, 'customerId'),
		city: textOfRow(rows, table.cityRow[id]!, 'city'),
	};
	const count = purchaseCount(purchases, id);
	const days = purchases.day.subarray(purchases.start[id], purchases.start[id + 1]);
	const last = count === 0 ? null : lastPurchaseDay(purchases, id);
	const silence = last === null ? null : purchases.asOf - last;
	const code = stages[id]!;
	const atRisk = signalsAt(dataset, purchases.asOf).atRisk[id] === 1;
	const { signalsOff } = dataset.settings;
	const warnsOfSilence = !signalsOff.includes('overdue');
	return {
		id,
		label: [text.name, text.username, text.email, text.phone, text.customerId].find(Boolean) ?? '',
		...text,
		channel: dataset.channels[firstChannelOf(dataset, id, purchases.asOf)]!,
		stage: code === NO_STAGE ? null : STAGES[code]!,
		atRisk,
		advocate: advocateSince(dataset, id, purchases.asOf) !== NO_DAY,
		purchaseDays: count,
		orders: purchases.orderCount[id]!,
		firstKnownDay: table.firstKnownDay[id]!,
		firstPurchaseDay: days[0] ?? null,
		lastPurchaseDay: last,
		silence,
		usualGap: usualGap(days),
		netLastYear: purchases.netLastYear[id]!,
		netTotal: purchases.netByCustomer[id]!,
		evidence: evidenceOf(dataset, purchases.asOf, id).filter((one) => !signalsOff.includes(one.id)),
		ticks: Array.from(days).filter((day) => day > purchases.asOf - TICK_DAYS),
		nextChange: nextChange(code, last, atRisk || !warnsOfSilence, thresholds),
	};
}

function nextChange(
	stage: number,
	last: number | null,
	skipsAtRisk: boolean,
	thresholds: { readonly atRiskAfter: number; readonly lostAfter: number },
): CustomerRow['nextChange'] {
	if (last === null || stage === LOST || stage === NO_STAGE) return null;
	if (!skipsAtRisk && thresholds.atRiskAfter < thresholds.lostAfter) {
		return { day: last + thresholds.atRiskAfter + 1, to: 'at-risk' };
	}
	return { day: last + thresholds.lostAfter + 1, to: 'lost' };
}
