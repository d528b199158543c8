import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { systemBrowser } from './scripts/browser.mjs';

// Fixed, and not UTC: a test that forgets the shop's time zone must fail. Another one may be asked for.
process.env['TZ'] ??= 'Asia/Jakarta';

const executablePath = systemBrowser();

export default defineConfig({
	plugins: [svelte()],
	test: {
		passWithNoTests: true,
		restoreMocks: true,
		// Long enough for a slow machine: no test is about time, and one that hangs still ends.
		testTimeout: 30_000,
		coverage: { provider: 'v8', include: ['src/**'] },
		projects: [
			{
				extends: true,
				test: {
					name: 'node',
					environment: 'node',
					include: ['tests/{unit,golden,property}/**/*.test.ts'],
				},
			},
			{
				extends: true,
				plugins: [svelteTesting()],
				test: {
					name: 'dom',
					environment: 'jsdom',
					include: ['tests/component/**/*.test.ts'],
					setupFiles: ['tests/support/dom.ts'],
				},
			},
			{
				extends: true,
				// Found by workers only: unlisted, the first run would reload itself half-way.
				optimizeDeps: { include: ['@e965/xlsx', 'dexie', 'fflate', 'libphonenumber-js/min'] },
				test: {
					name: 'browser',
					include: ['tests/browser/**/*.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({
							launchOptions: executablePath === undefined ? {} : { executablePath },
						}),
						instances: [{ browser: 'chromium' }],
					},
				},
			},
		],
	},
});
