// Finds an installed browser of the Chromium family. Node built-ins only: setup runs before the first install.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = [
	'google-chrome-stable',
	'google-chrome',
	'chromium',
	'chromium-browser',
	'microsoft-edge-stable',
	'microsoft-edge',
];

const { env } = process;

function usualPlaces() {
	if (process.platform === 'darwin') {
		const apps = [
			'Google Chrome.app/Contents/MacOS/Google Chrome',
			'Chromium.app/Contents/MacOS/Chromium',
			'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
		];
		return ['/Applications', join(env['HOME'] ?? '', 'Applications')].flatMap((folder) =>
			apps.map((app) => join(folder, app)),
		);
	}
	if (process.platform === 'win32') {
		const programs = [
			'Google\\Chrome\\Application\\chrome.exe',
			'Chromium\\Application\\chrome.exe',
			'Microsoft\\Edge\\Application\\msedge.exe',
		];
		return [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].flatMap((folder) =>
			folder ? programs.map((program) => join(folder, program)) : [],
		);
	}
	const onPath = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
	return [
		...NAMES.flatMap((name) => onPath.map((folder) => join(folder, name))),
		'/opt/google/chrome/chrome',
		'/usr/lib/chromium/chromium',
		'/snap/bin/chromium',
	];
}

/** The browser that CHROME_PATH names, else the first installed one; undefined leaves the choice to Playwright. */
export function systemBrowser() {
	const named = env['CHROME_PATH'];
	if (named) {
		if (existsSync(named)) return named;
		throw new Error(`CHROME_PATH names a file that does not exist: ${named}`);
	}
	return usualPlaces().find((path) => existsSync(path));
}
