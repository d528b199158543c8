import { forecastTimes } from './forecast-times.ts';
import type { ForecastCase } from './forecast-times.ts';

globalThis.addEventListener('message', ({ data }: MessageEvent<ForecastCase>) =>
	globalThis.postMessage(forecastTimes(data)),
);
globalThis.postMessage(null);
