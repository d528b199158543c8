import type { Chart, Plugin } from 'chart.js';
import { steppable, type ChartModel, type ChartSeries } from '#ui/chart/chart-model.ts';
import { hatchPattern, type ChartTokens } from '#ui/chart/chart-tokens.ts';
import { spreadLabels } from '#ui/chart/spread-labels.ts';

const LINE = 15;
const OFFSET = 10;

interface EndLabel {
	readonly text: string;
	readonly note: string;
	readonly colour: string;
	readonly wish: number;
	/** Not a series: regular weight. */
	readonly quiet: boolean;
}

/** Series that carry a direct label at their right end. */
export function labelled(model: ChartModel): readonly ChartSeries[] {
	if (model.kind === 'rows') return [];
	return steppable(model).filter((series) => (series.endLabel ?? series.label) !== '');
}

/** The point whose heights place the labels: the last complete one that has a value. */
function labelPoint(model: ChartModel, values: readonly (number | null)[]): number {
	const end = model.kind === 'columns' ? (model.incompleteFrom ?? values.length) : values.length;
	for (let index = end - 1; index >= 0; index--) if (values[index] !== null) return index;
	return values.length - 1;
}

/** A line's label stands at its end, a stacked part's in the middle of the part. */
function labelHeight(chart: Chart, model: ChartModel, series: ChartSeries): number {
	const at = labelPoint(model, series.values);
	const value = series.values[at] ?? 0;
	const stacked = model.stacked === true;
	const under = stacked ? model.series.slice(0, model.series.indexOf(series)) : [];
	const base = under
		.map((other) => other.values[at] ?? 0)
		.filter((other) => other < 0 === value < 0)
		.reduce((sum, other) => sum + other, 0);
	const height = stacked ? base + value / 2 : value;
	return chart.scales['y']?.getPixelForValue(height) ?? chart.chartArea.bottom;
}

function endLabels(chart: Chart, model: ChartModel, tokens: ChartTokens): EndLabel[] {
	const labels = labelled(model).map((series) => ({
		text: series.endLabel ?? series.label,
		note: series.note ?? '',
		colour: tokens.words(series.tone),
		wish: labelHeight(chart, model, series),
		quiet: false,
	}));
	const goal = model.goal && chart.scales['y']?.getPixelForValue(model.goal.value);
	if (model.goal && goal !== undefined) {
		labels.push({
			text: model.goal.label,
			note: '',
			colour: tokens.text2,
			wish: goal - LINE / 2,
			quiet: true,
		});
	}
	return labels;
}

function drawEndLabels(chart: Chart, model: ChartModel, tokens: ChartTokens) {
	const { ctx, chartArea } = chart;
	const labels = endLabels(chart, model, tokens);
	const height = labels.some((label) => label.note) ? LINE * 2 + 4 : LINE + 2;
	const places = spreadLabels(
		labels.map((label) => label.wish),
		height,
		chartArea.top + LINE / 2,
		chartArea.bottom - height / 2,
	);
	ctx.textAlign = 'left';
	ctx.textBaseline = 'middle';
	for (const [index, label] of labels.entries()) {
		const y = places[index] ?? label.wish;
		const shift = label.note ? LINE / 2 : 0;
		ctx.font = label.quiet ? `11.5px ${tokens.font}` : `${tokens.bold} 12px ${tokens.font}`;
		ctx.fillStyle = label.colour;
		ctx.fillText(label.text, chartArea.right + OFFSET, y - shift);
		if (!label.note) continue;
		ctx.font = `11.5px ${tokens.font}`;
		ctx.fillStyle = tokens.text2;
		ctx.fillText(label.note, chartArea.right + OFFSET, y + shift);
	}
}

function drawRowValues(chart: Chart, model: ChartModel, tokens: ChartTokens) {
	const { ctx } = chart;
	ctx.font = `${tokens.bold} 12px ${tokens.font}`;
	ctx.fillStyle = tokens.text;
	ctx.textAlign = 'left';
	ctx.textBaseline = 'middle';
	const last = model.series.length - 1;
	for (const [index, bar] of chart.getDatasetMeta(last).data.entries()) {
		const value = model.series[last]?.values[index];
		if (value === null || value === undefined) continue;
		ctx.fillText(model.formatValue(value), bar.x + 7, bar.y);
	}
}

function drawZones(chart: Chart, model: ChartModel, tokens: ChartTokens) {
	const scale = chart.scales['x'];
	if (!scale) return;
	const { ctx, chartArea } = chart;
	for (const zone of model.zones ?? []) {
		const left = scale.getPixelForValue(zone.from);
		const right = scale.getPixelForValue(zone.to);
		ctx.fillStyle = zone.hatched ? hatchPattern(null, tokens.hatch, 0.8) : tokens.under;
		ctx.fillRect(left, chartArea.top, right - left, chartArea.bottom - chartArea.top);
		if (!zone.label) continue;
		ctx.font = `11.5px ${tokens.font}`;
		ctx.fillStyle = tokens.text2;
		ctx.textAlign = 'right';
		ctx.textBaseline = 'top';
		ctx.fillText(zone.label, right - 4, chartArea.top + 4);
	}
}

function drawGoal(chart: Chart, model: ChartModel, tokens: ChartTokens) {
	const y = model.goal && chart.scales['y']?.getPixelForValue(model.goal.value);
	if (!model.goal || y === undefined) return;
	const { ctx, chartArea } = chart;
	ctx.save();
	ctx.strokeStyle = tokens.text2;
	ctx.setLineDash([2, 3]);
	ctx.beginPath();
	ctx.moveTo(chartArea.left, y);
	ctx.lineTo(chartArea.right, y);
	ctx.stroke();
	ctx.restore();
}

function drawEvents(chart: Chart, model: ChartModel, tokens: ChartTokens) {
	const scale = chart.scales['x'];
	if (!scale) return;
	const { ctx, chartArea } = chart;
	ctx.font = `11.5px ${tokens.font}`;
	ctx.textBaseline = 'bottom';
	let free = -Infinity;
	let raised = false;
	for (const event of model.events ?? []) {
		const x = scale.getPixelForValue(event.at);
		const half = ctx.measureText(event.text).width / 2;
		const centre = Math.min(Math.max(x, chartArea.left + half), chartArea.right - half);
		// Neighbours that would touch take turns on two lines.
		raised = centre - half < free + 8 ? !raised : false;
		free = centre + half;
		const y = chartArea.top - (raised ? LINE : 0);
		ctx.strokeStyle = tokens.text3;
		ctx.lineWidth = 1;
		ctx.beginPath();
		ctx.moveTo(x, y + 1);
		ctx.lineTo(x, chartArea.top + 9);
		ctx.stroke();
		ctx.fillStyle = tokens.text2;
		ctx.textAlign = 'center';
		ctx.fillText(event.text, centre, y - 1);
	}
}

function drawIncompleteNote(chart: Chart, model: ChartModel, tokens: ChartTokens) {
	if (model.incompleteFrom === undefined || !model.incompleteNote || model.kind !== 'columns')
		return;
	const { ctx } = chart;
	const tops = model.series.map(
		(_, index) => chart.getDatasetMeta(index).data[model.incompleteFrom ?? 0],
	);
	const bars = tops.filter((bar) => bar !== undefined);
	if (bars.length === 0) return;
	const x = bars[0]?.x ?? 0;
	ctx.font = `11.5px ${tokens.font}`;
	ctx.fillStyle = tokens.text2;
	ctx.textAlign = 'center';
	ctx.textBaseline = 'bottom';
	ctx.fillText(model.incompleteNote, x, Math.min(...bars.map((bar) => bar.y)) - 5);
}

/** Everything written on a chart that Chart.js itself does not know: labels, goal, events, zones. */
export function annotations(model: ChartModel, tokens: ChartTokens): Plugin<'bar' | 'line'> {
	return {
		id: 'annotations',
		beforeDatasetsDraw: (chart) => {
			drawZones(chart, model, tokens);
			drawGoal(chart, model, tokens);
		},
		afterDatasetsDraw: (chart) => {
			const any = chart as Chart;
			if (model.kind === 'rows') drawRowValues(any, model, tokens);
			drawEndLabels(any, model, tokens);
			drawEvents(any, model, tokens);
			drawIncompleteNote(any, model, tokens);
		},
	};
}
