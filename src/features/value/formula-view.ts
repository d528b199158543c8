import { minorPerMajor } from '#core/money/currency.ts';
import { roundMinor } from '#core/money/minor.ts';
import { formulaClv } from '#core/value/formula.ts';
import type { FormulaInputs } from '#core/value/formula-inputs.ts';
import type { Format } from '#i18n/format.ts';
import type { ValueWords } from '#i18n/messages/value.ts';

/** What the owner puts in the place of the data's own figures; the address carries it. */
export interface FormulaOverrides {
	/** Minor units per active customer and month. */
	readonly revenue: number | null;
	readonly months: number | null;
}

/** What the shop's settings say. */
export interface FormulaSettings {
	readonly margin: number;
	/** Minor units; null where it is not known. */
	readonly acquisitionCost: number | null;
}

interface FormulaField {
	readonly value: number | null;
	readonly help: string;
}

export interface FormulaView {
	/** Minor units; null while an input is missing. */
	readonly clv: number | null;
	readonly clvText: string;
	/** The calculation with its figures; null while an input is missing. */
	readonly steps: string | null;
	/** In the currency itself, as the owner types it. */
	readonly revenue: FormulaField;
	readonly months: FormulaField;
	/** Percent. */
	readonly margin: FormulaField;
	readonly cost: FormulaField;
	readonly changed: boolean;
	/** Why the data give no prefill; null where they do. */
	readonly why: string | null;
}

const MOST_MONTHS = 1200;

export function overridesFrom(params: ReadonlyMap<string, string>): FormulaOverrides {
	const number = (name: string, most: number) => {
		const text = params.get(name);
		const value = text === undefined || text === '' ? Number.NaN : Number(text);
		return value >= 0 && value <= most ? value : null;
	};
	return {
		revenue: number('revenue', Number.MAX_SAFE_INTEGER),
		months: number('months', MOST_MONTHS),
	};
}

/** A typed amount of the currency in minor units. */
export function minorOf(amount: number | null, currency: string): number | null {
	return amount === null ? null : roundMinor(amount * minorPerMajor(currency));
}

export function formulaView(
	fromData: FormulaInputs | null,
	overrides: FormulaOverrides,
	settings: FormulaSettings,
	longSilent: boolean,
	format: Format,
	words: ValueWords,
): FormulaView {
	const revenue = overrides.revenue ?? fromData?.revenuePerMonth ?? null;
	const months = overrides.months ?? fromData?.months ?? null;
	const { margin, acquisitionCost } = settings;
	const clv =
		revenue === null || months === null
			? null
			: formulaClv(revenue, months, margin, acquisitionCost ?? 0);
	const { formula: texts } = words;
	return {
		clv,
		clvText: clv === null ? words.methods.unknown : format.money(clv),
		steps:
			revenue === null || months === null
				? null
				: texts.result(
						format.money(revenue),
						`${format.decimal(months, 2)} ${texts.monthsUnit}`,
						format.percent(margin, marginDecimals(margin)),
						format.money(acquisitionCost ?? 0),
					),
		revenue: {
			value: revenue === null ? null : inMajor(revenue, format.currency),
			help: revenueHelp(fromData, overrides, format, words),
		},
		months: {
			value: months === null ? null : rounded(months, 2),
			help: monthsHelp(fromData, overrides, longSilent, format, words),
		},
		margin: {
			value: rounded(margin * 100, 2),
			help: margin === 1 ? texts.marginFull : texts.marginSaved,
		},
		cost: {
			value: acquisitionCost === null ? null : inMajor(acquisitionCost, format.currency),
			help: acquisitionCost === null ? texts.costUnknown : texts.costSaved,
		},
		changed: overrides.revenue !== null || overrides.months !== null,
		why: fromData === null ? texts.why : null,
	};
}

function revenueHelp(
	fromData: FormulaInputs | null,
	overrides: FormulaOverrides,
	format: Format,
	{ formula: texts }: ValueWords,
): string {
	if (fromData === null) return overrides.revenue === null ? texts.notKnown : texts.typed;
	return overrides.revenue === null
		? texts.revenueSource(format.count(fromData.basedOnMonths, 'months'))
		: texts.revenueOwn(format.money(fromData.revenuePerMonth));
}

function monthsHelp(
	fromData: FormulaInputs | null,
	overrides: FormulaOverrides,
	longSilent: boolean,
	format: Format,
	{ formula: texts }: ValueWords,
): string {
	if (fromData === null) return overrides.months === null ? texts.notKnown : texts.typed;
	if (overrides.months !== null) return texts.monthsOwn(format.decimal(fromData.months, 2));
	const source = longSilent ? texts.monthsSourceSilent : texts.monthsSource;
	return source(
		format.percent(fromData.monthlyChurn, 1),
		format.count(fromData.basedOnMonths, 'months'),
	);
}

/** Whole percents where that is what was typed. */
export function marginDecimals(margin: number): number {
	return Number.isInteger(rounded(margin * 100, 2)) ? 0 : 1;
}

/** No digits that nobody would type: whole rupiah, cents of a dollar. */
function inMajor(minor: number, currency: string): number {
	const amount = minor / minorPerMajor(currency);
	return Math.abs(amount) >= 1000 ? Math.round(amount) : rounded(amount, 2);
}

function rounded(value: number, decimals: number): number {
	const scale = 10 ** decimals;
	return Math.round(value * scale) / scale;
}
