import type { ChartConfiguration, ChartDataset, ChartOptions, ScriptableContext } from 'chart.js';
import { annotations, labelled } from '#ui/chart/chart-labels.ts';
import { shownValue, type ChartModel, type ChartSeries } from '#ui/chart/chart-model.ts';
import { hatchPattern, type ChartTokens } from '#ui/chart/chart-tokens.ts';

/** What Chart.js is told for a model: no animation, no legend, no pointer handling of its own. */
export function chartConfiguration(
	model: ChartModel,
	tokens: ChartTokens,
	narrow: boolean,
): ChartConfiguration<'bar' | 'line', (number | null)[]> {
	const bars = model.kind === 'columns' || model.kind === 'rows';
	return {
		type: bars ? 'bar' : 'line',
		data: {
			labels: model.ticks.map((tick) => (tick.includes('\n') ? tick.split('\n') : tick)),
			datasets: model.series.map((series, index) =>
				bars ? barDataset(model, series, tokens) : lineDataset(model, series, index, tokens),
			),
		},
		options: options(model, tokens, narrow),
		plugins: [annotations(model, tokens)],
	};
}

function barDataset(
	model: ChartModel,
	series: ChartSeries,
	tokens: ChartTokens,
): ChartDataset<'bar', (number | null)[]> {
	const fills = series.values.map((_, index) => {
		const plain = tokens.fill(series.pointTones?.[index] ?? series.tone);
		const open = model.incompleteFrom !== undefined && index >= model.incompleteFrom;
		return open ? hatchPattern(plain, tokens.paper, 2) : plain;
	});
	return {
		type: 'bar',
		label: series.label,
		data: [...series.values],
		backgroundColor: fills,
		borderColor: tokens.paper,
		borderWidth: model.stacked ? { top: 1 } : 0,
		borderSkipped: false,
		categoryPercentage: 1,
		barPercentage: model.kind === 'rows' ? 0.56 : 0.76,
		maxBarThickness: model.kind === 'rows' ? 22 : 64,
	};
}

function lineDataset(
	model: ChartModel,
	series: ChartSeries,
	index: number,
	tokens: ChartTokens,
): ChartDataset<'line', (number | null)[]> {
	const areas = model.kind === 'areas';
	const colour = tokens.fill(series.tone);
	const from = model.incompleteFrom ?? Infinity;
	const open = (context: { p1DataIndex: number }) => context.p1DataIndex >= from;
	const lastSolid = series.values.findLastIndex((value, at) => value !== null && at < from);
	return {
		type: 'line',
		label: series.label,
		data: [...series.values],
		order: series.context ? 2 : 1,
		borderColor: areas ? tokens.paper : colour,
		borderWidth: series.context || areas ? 1 : 2,
		borderDash: series.dashed ? [4, 4] : [],
		borderJoinStyle: 'round',
		borderCapStyle: 'round',
		spanGaps: false,
		fill: areas
			? index === 0 || below(series)
				? 'origin'
				: '-1'
			: series.filled
				? 'origin'
				: false,
		backgroundColor: areas ? colour : `${colour}22`,
		pointRadius: ({ dataIndex }: ScriptableContext<'line'>) =>
			!areas && !series.context && !series.dashed && dataIndex === lastSolid ? 3.5 : 0,
		pointBackgroundColor: colour,
		pointBorderWidth: 0,
		pointHitRadius: 0,
		segment: areas
			? {
					backgroundColor: (context: { p1DataIndex: number }) =>
						open(context) ? hatchPattern(colour, tokens.paper, 2) : undefined,
				}
			: {
					borderDash: (context: { p1DataIndex: number }) => (open(context) ? [3, 4] : undefined),
				},
	};
}

/** Stacks below zero hold negative values; they start again at the baseline. */
function below(series: ChartSeries): boolean {
	return series.values.some((value) => value !== null && value < 0);
}

function labelRoom(model: ChartModel, tokens: ChartTokens): number {
	const context = document.createElement('canvas').getContext('2d');
	if (!context) return 80;
	const width = (text: string, font: string) => {
		context.font = `${font} ${tokens.font}`;
		return context.measureText(text).width;
	};
	if (model.kind === 'rows') {
		const values = model.series.at(-1)?.values ?? [];
		const widths = values.map((value) =>
			width(model.formatValue(value ?? 0), `${tokens.bold} 12px`),
		);
		return Math.ceil(Math.max(0, ...widths)) + 14;
	}
	const widths = labelled(model).map((series) =>
		Math.max(
			width(series.endLabel ?? series.label, `${tokens.bold} 12px`),
			width(series.note ?? '', '11.5px'),
		),
	);
	if (model.goal) widths.push(width(model.goal.label, '11.5px'));
	return widths.length === 0 ? 8 : Math.ceil(Math.max(...widths)) + 16;
}

/** A fixed end of an axis is divided evenly where a round step allows it: 0, 25, 50 % and not 0, 20, 40, 50. */
function evenStep(
	{ min = 0, max }: Pick<ChartModel, 'min' | 'max'>,
	most: number,
): { stepSize?: number } {
	if (max === undefined) return {};
	for (let count = most; count >= 2; count--) {
		const step = (max - min) / count;
		const lead = step / 10 ** Math.floor(Math.log10(step));
		if ([1, 2, 2.5, 5, 10].some((round) => Math.abs(lead - round) < 1e-6))
			return { stepSize: step };
	}
	return {};
}

function options(
	model: ChartModel,
	tokens: ChartTokens,
	narrow: boolean,
): ChartOptions<'bar' | 'line'> {
	const rows = model.kind === 'rows';
	const stacked = model.stacked === true;
	const font = { family: tokens.font, size: 12 };
	const bare = model.bare === true;
	// Columns on both sides of zero stand on the zero line, not on the bottom of the plot.
	const signed = model.kind === 'columns' && model.series.some(below);
	// A line that may fall below zero is read against zero, which is no end of its axis.
	const crossed = model.kind === 'lines' && (model.min ?? 0) < 0;
	const values = {
		stacked,
		beginAtZero: model.min === undefined,
		...(model.max === undefined ? {} : { max: model.max }),
		...(model.min === undefined ? {} : { min: model.min }),
		display: true,
		border: { display: false },
		grid: {
			display: !bare,
			drawTicks: false,
			color: (context: { tick: { value: number } }) =>
				context.tick.value !== 0
					? tokens.grid
					: rows || model.kind === 'areas' || signed || crossed
						? tokens.axis
						: 'transparent',
			// The baseline of areas lies inside the plot: above the fills it would hide the stage colours.
			z: -1,
		},
		ticks: {
			display: !bare,
			font,
			color: tokens.text3,
			padding: 6,
			maxTicksLimit: narrow ? 5 : 6,
			...evenStep(model, narrow ? 4 : 5),
			callback: (value: number | string) => model.formatAxis(shownValue(model, Number(value))),
		},
	};
	const categories = {
		stacked,
		offset: model.kind === 'columns' || rows,
		border: { display: !rows && model.kind !== 'areas' && !signed && !crossed, color: tokens.axis },
		grid: { display: false },
		ticks: {
			font: rows ? { ...font, weight: 540 } : font,
			color: rows ? tokens.text : tokens.text3,
			// Whoever blanks ticks has thinned them out already.
			autoSkip: !rows && !model.ticks.includes(''),
			autoSkipPadding: 8,
			maxRotation: 0,
			padding: rows ? 6 : 2,
		},
		title: {
			display: model.axisTitle !== undefined,
			text: model.axisTitle ?? '',
			align: 'start' as const,
			font,
			color: tokens.text3,
			padding: 2,
		},
	};
	return {
		indexAxis: rows ? 'y' : 'x',
		responsive: true,
		maintainAspectRatio: false,
		// No resizeDelay: a delayed resize would come to a chart that was destroyed meanwhile.
		animation: false,
		events: [],
		layout: {
			padding: {
				right: labelRoom(model, tokens),
				top: model.events && model.events.length > 0 ? 34 : 18,
				left: bare ? 2 : 0,
			},
		},
		scales: rows ? { x: values, y: categories } : { x: categories, y: values },
	};
}
