/* The only module that loads Chart.js; imported lazily, so that pages without charts stay small. */
import {
	BarController,
	BarElement,
	CategoryScale,
	Chart,
	Filler,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
} from 'chart.js';
import { chartConfiguration } from '#ui/chart/chart-config.ts';
import { lastPoints, steppable, type ChartModel } from '#ui/chart/chart-model.ts';
import { readTokens } from '#ui/chart/chart-tokens.ts';

Chart.register(
	BarController,
	BarElement,
	CategoryScale,
	Filler,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
);

const PHONE_WIDTH = 480;

/** CSS pixels within the plot, and the plot's width. */
export interface ChartPlace {
	readonly x: number;
	readonly y: number;
	readonly width: number;
}

export interface DrawnChart {
	/** The model as drawn: a phone shows fewer points. */
	readonly model: ChartModel;
	/** Where a point is; null where it has no value. */
	place: (seriesIndex: number, index: number) => ChartPlace | null;
	/** The point nearest to a position. */
	nearest: (x: number, y: number) => { seriesIndex: number; index: number } | null;
	destroy: () => void;
}

export function drawChart(canvas: HTMLCanvasElement, full: ChartModel): DrawnChart {
	const width = canvas.parentElement?.clientWidth ?? 600;
	const narrow = width < PHONE_WIDTH;
	const model = narrow && full.phonePoints ? lastPoints(full, full.phonePoints) : full;
	const tokens = readTokens(canvas);
	const chart = new Chart<'bar' | 'line', (number | null)[]>(
		canvas,
		chartConfiguration(model, tokens, narrow),
	);
	const steps = steppable(model);
	const element = (seriesIndex: number, index: number) => {
		const series = steps[seriesIndex];
		const value = series?.values[index];
		if (!series || value === null || value === undefined) return null;
		return chart.getDatasetMeta(model.series.indexOf(series)).data[index] ?? null;
	};
	return {
		model,
		place: (seriesIndex, index) => {
			const found = element(seriesIndex, index);
			return found ? { x: found.x, y: found.y, width: chart.width } : null;
		},
		nearest: (x, y) => {
			let best: { seriesIndex: number; index: number; far: number } | null = null;
			for (const seriesIndex of steps.keys()) {
				for (const index of model.points.keys()) {
					const found = element(seriesIndex, index);
					if (!found) continue;
					// Along the axis first: one means the period under the pointer, then its nearest series.
					const [main, cross] =
						model.kind === 'rows' ? [y - found.y, 0] : [x - found.x, y - found.y];
					const far = Math.abs(main) * 1000 + Math.abs(cross);
					if (!best || far < best.far) best = { seriesIndex, index, far };
				}
			}
			return best;
		},
		destroy: () => {
			chart.destroy();
		},
	};
}
