import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The whole app in one tab. */
export class AppPage {
	readonly page: Page;

	constructor(page: Page) {
		this.page = page;
	}

	get main() {
		return this.page.getByRole('main');
	}

	get contentSecurityPolicy() {
		return this.page.locator('head > meta').first();
	}

	async open(url = '') {
		await this.page.goto(url);
		await this.main.waitFor();
	}

	/** Resolves once every file of the app is stored and the next visit needs no network. */
	async untilOfflineReady() {
		await this.page.evaluate(async () => {
			const { active } = await navigator.serviceWorker.ready;
			if (!active || active.state === 'activated') return;
			await new Promise((resolve) => {
				active.addEventListener('statechange', resolve, { once: true });
			});
		});
	}

	/** What axe finds on the screen as it is now, in one line each. */
	async accessibilityProblems() {
		const { violations } = await new AxeBuilder({ page: this.page }).analyze();
		return violations.flatMap(({ id, nodes }) =>
			nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
		);
	}
}
