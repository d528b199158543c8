import { comparedAge } from '#core/value/curve-age.ts';
import type { ValueResult } from '#core/value/value-page.ts';
import type { Format } from '#i18n/format.ts';
import type { ValueWords } from '#i18n/messages/value.ts';
import type { ForecastWords } from '#i18n/messages/value-forecast.ts';
import type { TwinTable } from '#ui/table/columns.ts';
import type { ForecastView } from './forecast-view.ts';
import { marginDecimals, type FormulaView } from './formula-view.ts';

const NEARLY_THE_SAME = 1.25;

interface MethodRow {
	readonly id: 'historic' | 'formula' | 'cohort' | 'forecast';
	readonly name: string;
	readonly meaning: string;
	readonly inputs: string;
	readonly value: string;
	/** `IDR 264,000 – 339,000`; null where it is not known. */
	readonly range: string | null;
	/** Places on the axis, 0…1; null without a value. */
	readonly mark: { readonly at: number; readonly from: number; readonly to: number } | null;
	/** What the page's decisions about channels rest on. */
	readonly used: boolean;
}

export interface MethodsView {
	readonly title: string;
	readonly subtitle: string;
	readonly rows: readonly MethodRow[];
	readonly ticks: readonly { readonly at: number; readonly text: string }[];
	readonly table: TwinTable;
	readonly notes: readonly string[];
}

/** The value of one customer, counted in four ways, on one axis. */
export function methodsView(
	result: ValueResult,
	formula: FormulaView,
	forecast: ForecastView,
	horizonMonths: number,
	format: Format,
	words: ValueWords,
	forecastWords: ForecastWords,
): MethodsView {
	const { historic, cohortCurve, margin, costs } = result;
	const { methods: texts } = words;
	const age = comparedAge(cohortCurve);
	const point = cohortCurve[age];
	const buyers = historic.spread.people;
	const methods = [
		{
			id: 'historic' as const,
			range: historic.perCustomer,
			name: texts.historic,
			meaning: texts.historicMeaning,
			inputs: texts.historicInputs(
				format.moneyShort(historic.total),
				format.count(buyers, 'people'),
			),
		},
		{
			id: 'formula' as const,
			range: formula.range,
			name: texts.formula,
			meaning: texts.formulaMeaning,
			inputs: formula.steps?.replace(/ =$/, '') ?? words.formula.why,
		},
		{
			id: 'cohort' as const,
			range: point ?? null,
			name: texts.cohort,
			meaning: texts.cohortMeaning(format.count(Math.max(age, 0), 'months')),
			inputs: point
				? texts.cohortInputs(format.count(point.customers, 'people'), format.number(buyers))
				: words.curve.emptyText,
		},
		{
			id: 'forecast' as const,
			range: forecast.perBuyer,
			name: forecastWords.name,
			meaning: forecastWords.meaning(format.count(horizonMonths, 'months')),
			inputs: forecast.inputs,
		},
	];
	const known = methods.flatMap(({ range }) => (range === null ? [] : [range]));
	const axis = axisFor(Math.max(0, ...known.map(({ high }) => high)), format);
	const place = (amount: number) => Math.min(1, Math.max(0, amount / axis.end));
	const rows = methods.map(({ range, ...method }): MethodRow => ({
		...method,
		value: range === null ? texts.unknown : format.money(range.value),
		range:
			range === null || range.low === range.high
				? null
				: `${format.moneyShort(range.low)} – ${format.moneyShort(range.high)}`,
		mark:
			range === null
				? null
				: { at: place(range.value), from: place(range.low), to: place(range.high) },
		used: method.id === 'cohort' && costs.overall !== null && range !== null,
	}));
	return {
		title: title(
			known.map(({ value }) => value),
			format,
			words,
		),
		subtitle: texts.subtitle(format.percent(margin, marginDecimals(margin))),
		rows,
		ticks: axis.ticks,
		table: {
			caption: texts.titlePlain,
			columns: [texts.table.method, texts.table.inputs, texts.table.value, texts.table.range],
			rows: rows.map((row) => [row.name, row.inputs, row.value, row.range ?? '–']),
		},
		notes: forecast.notes,
	};
}

/** Zero to the next round amount, in at most four steps. */
function axisFor(most: number, format: Format): { end: number; ticks: MethodsView['ticks'] } {
	if (!(most > 0)) return { end: 1, ticks: [] };
	const power = 10 ** Math.floor(Math.log10(most / 4));
	const factor = [1, 2, 5].find((one) => one * power * 4 >= most) ?? 10;
	const step = factor * power;
	const steps = Math.ceil(most / step);
	return {
		end: steps * step,
		ticks: Array.from({ length: steps + 1 }, (_, i) => ({
			at: i / steps,
			text: format.amountShort(i * step),
		})),
	};
}

function title(amounts: readonly number[], format: Format, { methods: texts }: ValueWords): string {
	const low = Math.min(...amounts);
	const high = Math.max(...amounts);
	if (amounts.length < 3 || low <= 0) return texts.titlePlain;
	const count = texts.counts[amounts.length === 3 ? 'three' : 'four'];
	if (high / low > NEARLY_THE_SAME) {
		return texts.title(count, format.moneyShort(low), format.moneyShort(high));
	}
	const mean = amounts.reduce((sum, amount) => sum + amount, 0) / amounts.length;
	return texts.titleSame(count, format.moneyShort(mean));
}
