import { comparedAge, firmLength } from '#core/value/curve-age.ts';
import type { ValueResult } from '#core/value/value-page.ts';
import type { Format } from '#i18n/format.ts';
import type { ValueWords } from '#i18n/messages/value.ts';
import type { ChartModel, ChartSeries, ChartZone } from '#ui/chart/chart-model.ts';
import type { TwinTable } from '#ui/table/columns.ts';

const TICKS = 12;

export interface CurveFigure {
	readonly title: string;
	readonly subtitle: string;
	readonly points: readonly string[];
	readonly ticks: readonly string[];
	readonly series: readonly ChartSeries[];
	readonly zones: readonly ChartZone[];
	readonly goal: ChartModel['goal'];
	readonly note: string;
	readonly table: TwinTable;
	readonly empty: boolean;
}

/** Cumulative margin per customer by age, and the age at which it repays the cost of winning one. */
export function curveFigure(
	curve: ValueResult['cohortCurve'],
	acquisitionCost: number | null,
	format: Format,
	words: ValueWords,
): CurveFigure {
	const { curve: texts } = words;
	const age = comparedAge(curve);
	const at = curve[age];
	const solid = firmLength(curve);
	const thin = solid < curve.length;
	const step = Math.ceil(curve.length / TICKS);
	const cost = acquisitionCost !== null && acquisitionCost > 0 ? acquisitionCost : null;
	return {
		title:
			!at || solid === 0
				? texts.plain
				: age === 0
					? texts.titleFirst(format.moneyShort(at.value))
					: texts.title(format.moneyShort(at.value), format.count(age, 'months')),
		subtitle: texts.subtitle(format.currency),
		points: curve.map((_, i) => texts.age(String(i))),
		ticks: curve.map((_, i) => (i % step === 0 ? String(i) : '')),
		series: [
			{
				id: 'value',
				label: texts.series,
				tone: 'series',
				endLabel: '',
				values: curve.map((point, i) => (i < solid ? point.value : null)),
			},
			// The tail takes up the line where the last firm point ends.
			...(!thin
				? []
				: [
						{
							id: 'tail',
							label: texts.tail,
							tone: 'muted' as const,
							endLabel: '',
							values: curve.map((point, i) => (i >= solid - 1 ? point.value : null)),
						},
					]),
		],
		zones:
			!thin || solid === 0
				? []
				: [{ from: solid - 1, to: curve.length - 1, label: texts.tail, hatched: true }],
		goal: cost === null ? undefined : { value: cost, label: texts.goal(format.moneyShort(cost)) },
		note: [...(cost === null ? [] : [payback(curve, cost, format, words)]), texts.note].join(' '),
		table: {
			caption: texts.subtitle(format.currency),
			columns: [texts.table.age, texts.table.value, texts.table.range, texts.table.people],
			rows: curve.map((point, i) => [
				String(i),
				format.money(point.value),
				`${format.money(point.low)} – ${format.money(point.high)}`,
				format.number(point.customers),
			]),
		},
		empty: curve.length === 0,
	};
}

function payback(
	curve: ValueResult['cohortCurve'],
	cost: number,
	format: Format,
	{ curve: texts }: ValueWords,
): string {
	const age = curve.slice(0, firmLength(curve)).findIndex((point) => point.value >= cost);
	return age === -1
		? texts.noPayback(format.money(cost))
		: texts.payback(format.money(cost), String(age));
}
