// Measures one fit and PapaParse on a file of orders; the case and the file come on stdin.
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { forecastTimes } from './forecast-times.ts';
import type { ForecastCase } from './forecast-times.ts';

const { file, ...measured } = JSON.parse(readFileSync(0, 'utf8')) as ForecastCase & {
	file: string;
};
const times = forecastTimes(measured);
const text = readFileSync(file, 'utf8');
const start = performance.now();
Papa.parse<string[]>(text, {
	step() {
		// The rows are not wanted.
	},
});
console.log(JSON.stringify({ ...times, yardstick: performance.now() - start }));
