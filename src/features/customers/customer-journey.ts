import type { CustomerDetail, CustomerOrder } from '#core/customers/customer-detail.ts';
import type { CustomerRecord } from '#core/customers/customer-records.ts';
import type { StageChange } from '#core/customers/stage-changes.ts';
import type { Stage } from '#core/lifecycle/stage.ts';
import type { ShopNote } from '#core/notes/shop-note.ts';
import type { TimelineEntry } from '#ui/customer/timeline.ts';
import { changeEntry } from './change-entry.ts';
import type { CustomersWords } from './customers-words.ts';
import { orderEntry } from './order-entry.ts';
import { isWarning, recordEntry } from './record-entry.ts';

/** A run of orders, or of touches and answers, longer than this is folded after its newest ones. */
const RUN = 5;
const SHOWN = 3;
/** How many more a fold opens at once. */
const UNFOLD = 50;

/** How many lines of each run are open, by the run's id; a run not named shows its newest. */
export type OpenRuns = ReadonlyMap<string, number>;

/** What comes in long runs. */
type Item =
	| { readonly kind: 'order'; readonly day: number; readonly order: CustomerOrder }
	| { readonly kind: 'record'; readonly day: number; readonly record: CustomerRecord };

/** Something dated on the customer's path, before it is folded. */
type Step =
	| Item
	| { readonly kind: 'stage'; readonly day: number; readonly change: StageChange }
	| { readonly kind: 'risk'; readonly day: number }
	| { readonly kind: 'note'; readonly day: number; readonly note: ShopNote };

/** All that is dated, newest first, with long runs of orders and of other records folded. */
export function journey(
	words: CustomersWords,
	detail: CustomerDetail,
	asOf: number,
	open: OpenRuns,
	notes: readonly ShopNote[] = [],
): TimelineEntry[] {
	const entries = silenceEntry(words, detail, asOf);
	let run: Item[] = [];
	let runs = 0;
	const { stageAt } = stageCourse(detail.stageChanges);
	const flush = () => {
		if (run.length > 0) entries.push(...runEntries(words, run, String(runs++), open, stageAt));
		run = [];
	};
	for (const step of newestFirst(detail, notes, asOf)) {
		if (step.kind === 'order' || step.kind === 'record') {
			if (run[0] !== undefined && run[0].kind !== step.kind) flush();
			run.push(step);
			continue;
		}
		flush();
		if (step.kind === 'note') {
			entries.push(noteEntry(words, step.note, stageAt(step.day)));
			continue;
		}
		entries.push(
			step.kind === 'stage'
				? changeEntry(words, detail, step.change)
				: {
						id: 'risk',
						icon: 'warn',
						tone: stageAt(step.day),
						title: words.text.journey.flagged,
						text: words.text.journey.past(
							words.format.count(detail.thresholds.atRiskAfter, 'days'),
						),
						when: words.format.day(step.day),
					},
		);
	}
	flush();
	return entries;
}

/** The fold with this id pressed: so many more orders of its run are shown. */
export function unfolded(open: OpenRuns, run: string): OpenRuns {
	return new Map([...open, [run, (open.get(run) ?? SHOWN) + UNFOLD]]);
}

/** What a change of stage brought about stands over its cause. */
function newestFirst(
	{ row, orders, records, stageChanges, thresholds }: CustomerDetail,
	notes: readonly ShopNote[],
	asOf: number,
): Step[] {
	const rank = { note: 0, record: 1, order: 2, risk: 3, stage: 4 };
	const steps: Step[] = [
		...orders.map((order) => ({ kind: 'order', day: order.day, order }) as const),
		...records.map((record) => ({ kind: 'record', day: record.day, record }) as const),
		...stageChanges
			.map((change) => ({ kind: 'stage', day: change.day, change }) as const)
			.reverse(),
		// What happened before a customer was known explains nothing of them.
		...notes
			.filter(({ day }) => day >= row.firstKnownDay && day <= asOf)
			.map((note) => ({ kind: 'note', day: note.day, note }) as const),
	];
	const flagged =
		row.lastPurchaseDay === null ? null : row.lastPurchaseDay + thresholds.atRiskAfter + 1;
	const isOverdue = row.evidence.some(({ id }) => id === 'overdue');
	if (flagged !== null && (isOverdue || (row.stage === 'lost' && hasRisk(thresholds)))) {
		steps.push({ kind: 'risk', day: flagged });
	}
	return steps.sort((a, b) => b.day - a.day || rank[b.kind] - rank[a.kind]);
}

function hasRisk({ atRiskAfter, lostAfter }: CustomerDetail['thresholds']): boolean {
	return atRiskAfter < lostAfter;
}

function stageCourse(changes: readonly StageChange[]) {
	return {
		stageAt: (day: number): Stage =>
			changes.findLast((change) => change.day <= day)?.to ?? 'prospect',
	};
}

function silenceEntry(
	words: CustomersWords,
	detail: CustomerDetail,
	asOf: number,
): TimelineEntry[] {
	const { text, format } = words;
	const { silence, usualGap, atRisk, stage } = detail.row;
	if (silence === null || silence === 0 || stage === null) return [];
	const gap = usualGap === null ? undefined : format.count(Math.round(usualGap), 'days');
	const longest = longestGap(detail.orders);
	return [
		{
			id: 'silence',
			icon: 'clock',
			tone: atRisk ? 'risk' : stage,
			title: text.journey.silent(format.count(silence, 'days')),
			text:
				longest !== null && silence > longest
					? text.journey.longestGap
					: gap && text.journey.usualGap(gap),
			when: format.day(asOf),
		},
	];
}

function longestGap(orders: readonly CustomerOrder[]): number | null {
	const days = orders.filter((order) => order.isPurchase).map((order) => order.day);
	const gaps = days.slice(1).map((day, i) => (days[i] ?? day) - day);
	const longest = gaps.reduce((most, gap) => Math.max(most, gap), 0);
	return longest === 0 ? null : longest;
}

function noteEntry({ text, format }: CustomersWords, note: ShopNote, tone: Stage): TimelineEntry {
	return {
		id: `note-${note.day}-${note.text}`,
		icon: 'calendar',
		tone,
		title: note.text,
		text: text.notes.ofShop,
		when: format.day(note.day),
	};
}

function isBad(item: Item): boolean {
	return item.kind === 'order' ? item.order.status === 'refund' : isWarning(item.record);
}

function runEntries(
	words: CustomersWords,
	run: readonly Item[],
	id: string,
	open: OpenRuns,
	stageAt: (day: number) => Stage,
): TimelineEntry[] {
	const { text, format } = words;
	const wanted = run.length <= RUN ? run.length : (open.get(id) ?? SHOWN);
	// A fold that hides one order saves no room.
	const shown = run.length - wanted < 2 ? run.length : wanted;
	const entries: TimelineEntry[] = run.slice(0, shown).map((item, i) => ({
		id: `order-${id}-${i}`,
		tone: isBad(item) ? 'risk' : stageAt(item.day),
		...(item.kind === 'order' ? orderEntry(words, item.order) : recordEntry(words, item.record)),
	}));
	const rest = run.slice(shown);
	const [newest] = rest;
	const oldest = rest.at(-1);
	if (newest === undefined || oldest === undefined) return entries;
	const from = format.month(oldest.day);
	const to = format.month(newest.day);
	return [
		...entries,
		{
			id: `fold-${id}`,
			fold: id,
			tone: stageAt(newest.day),
			title: text.journey[newest.kind === 'order' ? 'more' : 'moreRecords'](
				format.number(rest.length),
				from === to ? from : `${from} – ${to}`,
			),
			when: '',
		},
	];
}
