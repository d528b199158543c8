import type {
	CustomerDetail,
	CustomerOrder,
	StageChange,
} from '#core/customers/customer-detail.ts';
import type { Stage } from '#core/lifecycle/stage.ts';
import type { TimelineEntry } from '#ui/customer/timeline.ts';
import { shortened, stageName, type CustomersWords } from './customers-view.ts';

/** A run of orders longer than this is folded after its newest ones. */
const RUN = 5;
const SHOWN = 3;
/** How many more a fold opens at once. */
const UNFOLD = 50;
const PRODUCTS = 3;

/** How many orders of each run are open, by the run's id; a run not named shows its newest. */
export type OpenRuns = ReadonlyMap<string, number>;

/** Something dated on the customer's path, before it is folded. */
type Step =
	| { readonly kind: 'order'; readonly day: number; readonly order: CustomerOrder }
	| { readonly kind: 'stage'; readonly day: number; readonly change: StageChange }
	| { readonly kind: 'risk'; readonly day: number };

/** Orders and changes of stage, newest first, with long runs of orders folded. */
export function journey(
	words: CustomersWords,
	detail: CustomerDetail,
	asOf: number,
	open: OpenRuns,
): TimelineEntry[] {
	const entries = silenceEntry(words, detail, asOf);
	let run: CustomerOrder[] = [];
	let runs = 0;
	const { stageAt } = stageCourse(detail.stageChanges);
	const flush = () => {
		if (run.length > 0) entries.push(...runEntries(words, run, String(runs++), open, stageAt));
		run = [];
	};
	for (const step of newestFirst(detail)) {
		if (step.kind === 'order') {
			run.push(step.order);
			continue;
		}
		flush();
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
function newestFirst({ row, orders, stageChanges, thresholds }: CustomerDetail): Step[] {
	const rank = { order: 0, risk: 1, stage: 2 };
	const steps: Step[] = [
		...orders.map((order) => ({ kind: 'order', day: order.day, order }) as const),
		...stageChanges
			.map((change) => ({ kind: 'stage', day: change.day, change }) as const)
			.reverse(),
	];
	const flagged =
		row.lastPurchaseDay === null ? null : row.lastPurchaseDay + thresholds.atRiskAfter + 1;
	if (flagged !== null && (row.atRisk || (row.stage === 'lost' && hasRisk(thresholds)))) {
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

function changeEntry(
	words: CustomersWords,
	detail: CustomerDetail,
	change: StageChange,
): TimelineEntry {
	const { text, format } = words;
	const name = stageName(words, change.to);
	const at = detail.stageChanges.indexOf(change);
	const wasLost = detail.stageChanges[at - 1]?.to === 'lost';
	return {
		id: `stage-${at}`,
		mark: change.to,
		tone: change.to,
		title:
			change.to === 'prospect'
				? text.journey.known
				: wasLost
					? text.journey.back(name)
					: text.journey.became(name),
		text: changeReason(words, detail, change),
		when: format.day(change.day),
	};
}

function changeReason(
	{ text, format }: CustomersWords,
	{ row, thresholds }: CustomerDetail,
	{ to, day, purchaseDays }: StageChange,
): string {
	if (to === 'prospect') return text.journey.noPurchase;
	if (to === 'lost') return text.journey.past(format.count(thresholds.lostAfter, 'days'));
	if (purchaseDays === 1 || row.firstPurchaseDay === null) return text.journey.first;
	const nth = format.number(purchaseDays);
	return purchaseDays === 2
		? text.journey.nthAfter(nth, format.count(day - row.firstPurchaseDay, 'days'))
		: text.journey.nth(nth);
}

function runEntries(
	words: CustomersWords,
	run: readonly CustomerOrder[],
	id: string,
	open: OpenRuns,
	stageAt: (day: number) => Stage,
): TimelineEntry[] {
	const { text, format } = words;
	const wanted = run.length <= RUN ? run.length : (open.get(id) ?? SHOWN);
	// A fold that hides one order saves no room.
	const shown = run.length - wanted < 2 ? run.length : wanted;
	const entries: TimelineEntry[] = run.slice(0, shown).map((order, i) => ({
		id: `order-${id}-${i}`,
		tone: order.status === 'refund' ? 'risk' : stageAt(order.day),
		...orderEntry(words, order),
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
			title: text.journey.more(format.number(rest.length), from === to ? from : `${from} – ${to}`),
			when: '',
		},
	];
}

function orderEntry(
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
function clockTime(second: number, locale: 'id' | 'en'): string {
	const two = (value: number) => String(value).padStart(2, '0');
	const minutes = Math.floor(second / 60);
	return `${two(Math.floor(minutes / 60))}${locale === 'id' ? '.' : ':'}${two(minutes % 60)}`;
}
