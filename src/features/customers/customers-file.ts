import type { CustomerRow } from '#core/customers/customer-rows.ts';
import type { Thresholds } from '#core/lifecycle/thresholds.ts';
import { csvAmount, type CsvCell } from '#features/download/csv.ts';
import { fileName } from '#features/download/download.ts';
import { customerLabel, reasons } from './customer-row-view.ts';
import { stageName, type CustomersWords } from './customers-words.ts';

export function fileHead({ text, format, hasMoney }: CustomersWords): CsvCell[] {
	const heads = text.export.columns;
	return [
		heads.name,
		heads.phone,
		heads.email,
		heads.username,
		heads.stage,
		heads.reason,
		hasMoney ? heads.value(format.currency) : heads.orders,
		heads.lastOrder,
	];
}

/** A customer as a line of the file: what the owner needs to write to them, and why. */
export function fileLine(
	words: CustomersWords,
	row: CustomerRow,
	thresholds: Thresholds,
	asOf: number,
): CsvCell[] {
	const { text, format, hasMoney } = words;
	const stage = row.stage === null ? text.outside : stageName(words, row.stage);
	return [
		customerLabel(words, row),
		row.phone,
		row.email,
		row.username,
		row.atRisk ? text.export.atRisk(stage) : stage,
		reasons(words, row, thresholds, asOf)
			.map((reason) => `${reason.term}: ${reason.text}`)
			.join(' ')
			.replaceAll('\u00a0', ' '),
		hasMoney ? csvAmount(row.netLastYear, format.currency) : row.orders,
		row.lastPurchaseDay === null ? null : format.isoDay(row.lastPurchaseDay),
	];
}

/** `Kopi Rumpun-pelanggan-Loyal Bandung-2025-10-24.csv` */
export function customersFileName(
	{ text, format }: CustomersWords,
	shop: string,
	segment: string | null,
	asOf: number,
): string {
	return fileName([shop, text.export.file, segment ?? '', format.isoDay(asOf)], 'csv');
}
