// Renders the PNG icons from public/icons/icon.svg: npm run icons
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { systemBrowser } from './browser.mjs';

const FOLDER = new URL('../public/icons/', import.meta.url);
const rounded = readFileSync(new URL('icon.svg', FOLDER), 'utf8');
const square = rounded.replace(' rx="14"', '');
// A maskable icon may be cut to a circle of 80 %: its mark is drawn smaller.
const maskable = square.replace('translate(10 10) scale(2)', 'translate(14.5 14.5) scale(1.6)');

const executablePath = systemBrowser();
const browser = await chromium.launch(executablePath ? { executablePath } : {});
const page = await browser.newPage();
/** @type {[file: string, svg: string, size: number][]} */
const icons = [
	['icon-192.png', rounded, 192],
	['icon-512.png', rounded, 512],
	['maskable-512.png', maskable, 512],
	['apple-touch-icon.png', square, 180],
];
for (const [file, svg, size] of icons) {
	await page.setViewportSize({ width: size, height: size });
	await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${svg}`);
	await page.screenshot({
		path: fileURLToPath(new URL(file, FOLDER)),
		omitBackground: true,
	});
}
await browser.close();
