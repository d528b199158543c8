import { minorPerMajor } from '#core/money/currency.ts';
import { roundMinor } from '#core/money/minor.ts';
import type { AcquisitionCost } from '#core/value/acquisition-cost.ts';
import type { Range } from '#core/value/forecast/how-sure.ts';
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

/** What the shop's settings and costs say. */
export interface FormulaSettings {
	/** Over all products; it may be another than the one typed in. */
	readonly margin: number;
	readonly typedMargin: number;
	/** Minor units; null where none is typed in. */
	readonly acquisitionCost: number | null;
	/** Of the costs there are; null without any. */
	readonly costs: AcquisitionCost | null;
}

interface FormulaField {
	readonly value: number | null;
	readonly help: string;
}

export interface FormulaView {
	/** Minor units; null while an input is missing. */
	readonly clv: number | null;
	readonly clvText: string;
	/** As far as the months scatter; a point where they cannot tell. Null while an input is missing. */
	readonly range: Range | null;
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
	const { margin } = settings;
	const cost = settings.acquisitionCost ?? settings.costs?.cac ?? null;
	const clv =
		revenue === null || months === null ? null : formulaClv(revenue, months, margin, cost ?? 0);
	const changed = overrides.revenue !== null || overrides.months !== null;
	// Of figures that somebody has typed in nobody knows how sure they are.
	const error = changed ? 0 : (fromData?.error ?? 0);
	const { formula: texts } = words;
	return {
		clv,
		range: clv === null ? null : rangeOf(clv, cost ?? 0, error),
		clvText: clv === null ? words.methods.unknown : format.money(clv),
		steps:
			revenue === null || months === null
				? null
				: texts.result(
						format.money(revenue),
						`${format.decimal(months, 2)} ${texts.monthsUnit}`,
						format.percent(margin, marginDecimals(margin)),
						format.money(cost ?? 0),
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
			value: rounded(settings.typedMargin * 100, 2),
			help: marginHelp(settings, format, words),
		},
		cost: {
			value: cost === null ? null : inMajor(cost, format.currency),
			help: costHelp(settings, format, words),
		},
		changed,
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

/** What a customer brings may be off by a share of it, down to nothing; the cost is known. */
function rangeOf(value: number, cost: number, error: number): Range {
	const off = Math.abs(value + cost) * error;
	return { value, low: Math.max(Math.min(value, -cost), value - off), high: value + off };
}

function marginHelp(
	{ margin, typedMargin }: FormulaSettings,
	format: Format,
	{ formula: texts }: ValueWords,
): string {
	if (margin !== typedMargin) {
		return texts.marginByProduct(format.percent(margin, marginDecimals(margin)));
	}
	return margin === 1 ? texts.marginFull : texts.marginSaved;
}

function costHelp(
	{ acquisitionCost, costs }: FormulaSettings,
	format: Format,
	{ formula: texts }: ValueWords,
): string {
	const say =
		costs === null || costs.cac === null
			? null
			: texts.costSource(
					format.moneyShort(costs.spend),
					format.count(costs.newCustomers, 'people'),
					format.dayRange(costs.from, costs.to),
				);
	if (acquisitionCost === null) return say ?? texts.costUnknown;
	return say === null ? texts.costSaved : texts.costOwn(format.money(costs?.cac ?? 0));
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
