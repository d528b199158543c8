import { test as base, type ConsoleMessage, type Page, type Request } from '@playwright/test';
import { serve } from '#scripts/serve.mjs';
import { AppPage } from '#tests/support/page-models/app-page.ts';

/** Two levels down, as on a host that many apps share: nothing may rely on the origin's root. */
export const SUB_PATH = '/toko/daur/';

type Site = Awaited<ReturnType<typeof serve>>;

interface TestFixtures {
	app: AppPage;
	/** Runs in every test: what no page of Daur may ever do. */
	guard: undefined;
	/** A server of this test's own, to be stopped in the middle of it. */
	ownSite: Site;
}

interface WorkerFixtures {
	site: Site;
}

function pageProblems(page: Page, problems: string[]) {
	page.on('console', (message: ConsoleMessage) => {
		if (message.type() !== 'error') return;
		problems.push(`console: ${message.text()} (${message.location().url})`);
	});
	page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
}

function isForeign(request: Request) {
	const { protocol, hostname } = new URL(request.url());
	return protocol.startsWith('http') || protocol.startsWith('ws')
		? hostname !== 'localhost'
		: !['blob:', 'data:'].includes(protocol);
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
	site: [
		async ({}, use) => {
			const site = await serve({ base: SUB_PATH });
			await use(site);
			await site.close();
		},
		{ scope: 'worker' },
	],
	ownSite: async ({}, use) => {
		const site = await serve({ base: SUB_PATH });
		await use(site);
		await site.close();
	},
	baseURL: async ({ site }, use) => use(site.url),
	guard: [
		async ({ context }, use) => {
			const problems: string[] = [];
			context.on('page', (page) => {
				pageProblems(page, problems);
			});
			context.on('request', (request) => {
				if (isForeign(request)) problems.push(`request off the origin: ${request.url()}`);
			});
			await context.addInitScript(() => {
				document.addEventListener('securitypolicyviolation', (event) => {
					console.error(`CSP violation: ${event.violatedDirective} ${event.blockedURI}`);
				});
			});
			await use(undefined);
			base.expect(problems).toEqual([]);
		},
		{ auto: true },
	],
	app: async ({ page }, use) => use(new AppPage(page)),
});

export const { expect } = test;
