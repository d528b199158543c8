import { waitingText } from '#features/settings/exchange-rates-view.ts';
import { exchangeRates } from '#i18n/messages/exchange-rates.ts';
import type { OverviewData, OverviewSpeech } from './overview-context.ts';

export interface DataNote {
	readonly id: string;
	readonly title: string;
	readonly text: string;
	readonly action?: { readonly label: string; readonly href: string };
}

/** What is open, missing or assumed in the data, and where the limits come from. */
export function dataNotes(data: OverviewData, speech: OverviewSpeech): DataNote[] {
	const { format, figures, href } = speech;
	const { totals, thresholds, hasMoney } = data;
	const words = figures.data;
	const notes: DataNote[] = [];
	const openData = { label: words.openData, href: href('/data') };
	const waiting = waitingText(data.currencies, exchangeRates[format.locale], format);
	if (waiting !== null) {
		const { waitingText: text } = exchangeRates[format.locale];
		notes.push({ id: 'waiting', title: waiting, text, action: openData });
	}
	if (data.monthIsRunning) {
		notes.push({
			id: 'running',
			title: words.running(format.monthLong(data.asOf)),
			text: words.runningText(format.day(data.asOf)),
		});
	}
	if (totals.anonymousOrders > 0) {
		const share = totals.anonymousOrders / (totals.anonymousOrders + totals.validOrders);
		notes.push({
			id: 'anonymous',
			title: words.anonymous(
				format.count(totals.anonymousOrders, 'orders'),
				format.percent(share, 1),
			),
			text: hasMoney
				? words.anonymousMoney(format.moneyShort(totals.anonymousRevenue))
				: words.anonymousText,
			action: openData,
		});
	}
	if (totals.refundOnly > 0) {
		const people = format.count(totals.refundOnly, 'customers');
		notes.push({
			id: 'refunds',
			title: words.refundOnly(people),
			text: words.refundOnlyText,
		});
	}
	if (!hasMoney && totals.buyers > 0) {
		notes.push({ id: 'money', title: words.noMoney, text: words.noMoneyText, action: openData });
	}
	if (totals.buyers > 0) notes.push(...limitNotes(data, speech));
	return thresholds.provisional ? [shortHistory(data, speech), ...notes] : notes;
}

function shortHistory({ thresholds }: OverviewData, { format, figures }: OverviewSpeech): DataNote {
	const atRisk = format.count(thresholds.atRiskAfter, 'days');
	const lost = format.count(thresholds.lostAfter, 'days');
	return { id: 'short', title: figures.data.short, text: figures.data.shortText(atRisk, lost) };
}

function limitNotes(data: OverviewData, { format, figures, href }: OverviewSpeech): DataNote[] {
	const words = figures.data;
	const { source, atRiskAfter, lostAfter, loyalAt } = data.thresholds;
	const openStages = { label: words.openStages, href: href('/stages') };
	const limits = words.limits(
		format.count(atRiskAfter, 'days'),
		format.count(lostAfter, 'days'),
		format.number(loyalAt),
	);
	const few =
		source === 'sector' ? `${words.few(format.count(data.totals.returning, 'customers'))} ` : '';
	const notes = [
		{ id: 'limits', title: words[source], text: `${few}${limits}`, action: openStages },
	];
	if (data.lostIsLongSilent) {
		notes.push({ id: 'silent', title: words.silent, text: words.silentText, action: openStages });
	}
	return notes;
}
