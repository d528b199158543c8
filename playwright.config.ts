import { defineConfig, devices } from '@playwright/test';
import { systemBrowser } from './scripts/browser.mjs';

const executablePath = systemBrowser();

export default defineConfig({
	testDir: 'tests/e2e',
	testMatch: '**/*.e2e.ts',
	outputDir: '.cache/playwright',
	fullyParallel: true,
	forbidOnly: Boolean(process.env['CI']),
	retries: 0,
	reporter: 'list',
	use: {
		locale: 'en-GB',
		timezoneId: 'Asia/Jakarta',
		contextOptions: { reducedMotion: 'reduce' },
		actionTimeout: 15_000,
		trace: 'retain-on-failure',
	},
	projects: [
		{
			name: 'chromium',
			use: {
				...devices['Desktop Chrome'],
				launchOptions: executablePath === undefined ? {} : { executablePath },
			},
		},
	],
});
