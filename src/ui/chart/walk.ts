import { steppable, type ChartModel } from '#ui/chart/chart-model.ts';

export interface Step {
	readonly seriesIndex: number;
	readonly index: number;
}

/** Where an arrow key leads: left and right along the points, up and down through the series. */
export function walk(model: ChartModel, from: Step | null, key: string): Step | null {
	const points = model.points.length;
	const seriesCount = steppable(model).length;
	if (points === 0 || seriesCount === 0) return null;
	const rows = model.kind === 'rows';
	const forward = rows ? 'ArrowDown' : 'ArrowRight';
	const back = rows ? 'ArrowUp' : 'ArrowLeft';
	const up = rows ? 'ArrowRight' : 'ArrowUp';
	const down = rows ? 'ArrowLeft' : 'ArrowDown';
	if (![forward, back, up, down, 'Home', 'End'].includes(key)) return null;
	if (!from) return { seriesIndex: 0, index: rows || key === 'Home' ? 0 : points - 1 };
	const { seriesIndex, index } = from;
	switch (key) {
		case forward:
			return { seriesIndex, index: Math.min(index + 1, points - 1) };
		case back:
			return { seriesIndex, index: Math.max(index - 1, 0) };
		case up:
			return { seriesIndex: Math.min(seriesIndex + 1, seriesCount - 1), index };
		case down:
			return { seriesIndex: Math.max(seriesIndex - 1, 0), index };
		case 'Home':
			return { seriesIndex, index: 0 };
		default:
			return { seriesIndex, index: points - 1 };
	}
}
