import type { ValueResult } from '#core/value/value-page.ts';
import type { Format } from '#i18n/format.ts';
import type { ValueWords } from '#i18n/messages/value.ts';
import { comparedAge } from './curve-age.ts';
import { marginDecimals, type FormulaView } from './formula-view.ts';

const NEARLY_THE_SAME = 1.25;

export interface MethodRow {
	readonly id: 'historic' | 'formula' | 'cohort';
	readonly name: string;
	readonly meaning: string;
	readonly inputs: string;
	readonly value: string;
	/** 0…1 of the largest. */
	readonly length: number;
}

export interface MethodsView {
	readonly title: string;
	readonly subtitle: string;
	readonly rows: readonly MethodRow[];
}

export function methodsView(
	result: ValueResult,
	formula: FormulaView,
	format: Format,
	words: ValueWords,
): MethodsView {
	const { historic, cohortCurve, margin } = result;
	const { methods: texts } = words;
	const age = comparedAge(cohortCurve);
	const point = cohortCurve[age];
	const amounts = [historic.perCustomer, formula.clv, point?.value ?? null];
	const known = amounts.filter((amount) => amount !== null);
	const longest = Math.max(1, ...known);
	const row = (
		id: MethodRow['id'],
		amount: number | null,
		name: string,
		meaning: string,
		inputs: string,
	): MethodRow => ({
		id,
		name,
		meaning,
		inputs,
		value: amount === null ? texts.unknown : format.money(amount),
		length: Math.max(0, amount ?? 0) / longest,
	});
	return {
		title: title(known, format, words),
		subtitle: texts.subtitle(format.percent(margin, marginDecimals(margin))),
		rows: [
			row(
				'historic',
				historic.perCustomer,
				texts.historic,
				texts.historicMeaning,
				texts.historicInputs(
					format.moneyShort(historic.total),
					format.count(historic.buyers, 'people'),
				),
			),
			row(
				'formula',
				formula.clv,
				texts.formula,
				texts.formulaMeaning,
				formula.steps?.replace(/ =$/, '') ?? words.formula.why,
			),
			row(
				'cohort',
				point?.value ?? null,
				texts.cohort,
				texts.cohortMeaning(format.count(Math.max(age, 0), 'months')),
				point
					? texts.cohortInputs(
							format.count(point.customers, 'people'),
							format.number(historic.buyers),
						)
					: words.curve.emptyText,
			),
		],
	};
}

function title(amounts: readonly number[], format: Format, { methods: texts }: ValueWords): string {
	const low = Math.min(...amounts);
	const high = Math.max(...amounts);
	if (amounts.length < 3 || low <= 0) return texts.titlePlain;
	if (high / low > NEARLY_THE_SAME) {
		return texts.title(format.moneyShort(low), format.moneyShort(high));
	}
	const mean = amounts.reduce((sum, amount) => sum + amount, 0) / amounts.length;
	return texts.titleSame(format.moneyShort(mean));
}
