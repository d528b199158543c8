import type { ForecastCase, ForecastTimes } from './forecast-times.ts';

declare global {
	interface Window {
		benchForecast: (measured: ForecastCase) => Promise<ForecastTimes>;
	}
}

/** Each time in a new worker, whose code is not compiled yet. */
window.benchForecast = (measured) =>
	new Promise((resolve, reject) => {
		const worker = new Worker(new URL('./forecast.worker.ts', import.meta.url), {
			type: 'module',
		});
		worker.onerror = ({ message }) => reject(new Error(message));
		worker.onmessage = ({ data }: MessageEvent<ForecastTimes | null>) => {
			if (data === null) worker.postMessage(measured);
			else {
				worker.terminate();
				resolve(data);
			}
		};
	});
