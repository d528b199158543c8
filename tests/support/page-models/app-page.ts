import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

export const PAGES = [
	'overview',
	'stages',
	'funnel',
	'journeys',
	'cohorts',
	'rates',
	'value',
	'voice',
	'customers',
	'data',
	'share',
	'settings',
	'definitions',
] as const;

export type PageId = (typeof PAGES)[number];

/** The whole app in one tab; its language is the browser's, which is English unless a test says so. */
export class AppPage {
	readonly page: Page;

	constructor(page: Page) {
		this.page = page;
	}

	get main() {
		return this.page.getByRole('main');
	}

	get heading() {
		return this.page.getByRole('heading', { level: 1 });
	}

	get contentSecurityPolicy() {
		return this.page.locator('head > meta').first();
	}

	/** The pages that the navigation links to. */
	async linkedPages(): Promise<string[]> {
		const links = this.page.getByRole('navigation').first().getByRole('link');
		const addresses = await links.evaluateAll((all) =>
			all.map((link) => link.getAttribute('href')),
		);
		return addresses.flatMap((address) => /^#\/(\w+)/.exec(address ?? '')?.[1] ?? []);
	}

	async open(url = '') {
		await this.page.goto(url);
		await this.main.waitFor();
	}

	/** Opens a page of the app and waits for its sentence. */
	async visit(id: PageId, parameters = '') {
		await this.page.goto(`#/${id}${parameters === '' ? '' : `?${parameters}`}`);
		await this.settled();
	}

	/** Resolves once the page on screen has its figures. */
	async settled() {
		await this.heading.waitFor();
		await this.page.waitForFunction(
			() =>
				document.querySelector('main .skeleton, main [data-loading]') === null &&
				document.querySelector('h1')?.textContent.trim() !== '',
		);
	}

	async openSampleShop() {
		await this.page.getByRole('button', { name: 'Open the sample shop' }).click();
		await this.page.getByText('1,676 people, by stage').waitFor();
	}

	/** Chooses files on the page that is open: the first run or Data. */
	async chooseFiles(files: Parameters<ReturnType<Page['getByLabel']>['setInputFiles']>[0]) {
		await this.page.getByLabel('Choose files').setInputFiles(files);
	}

	get saveButton() {
		return this.page.getByRole('button', { name: /^Save [\d,]+ rows?$/ });
	}

	/** Imports files as they are understood, and waits until they are saved. */
	async importFiles(files: Parameters<AppPage['chooseFiles']>[0]) {
		await this.chooseFiles(files);
		await this.saveButton.click();
		await this.page.getByRole('link', { name: 'Go to Overview' }).waitFor();
	}

	/** How many people the Stages page counts in a stage. */
	async peopleIn(stage: string): Promise<string> {
		const row = this.page
			.getByRole('table')
			.first()
			.getByRole('row')
			.filter({ has: this.page.getByRole('rowheader', { name: stage }) });
		return (await row.getByRole('cell').nth(1).innerText()).trim();
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

	/** Pixels by which the page is wider than the screen. */
	horizontalOverflow() {
		return this.page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
		);
	}

	/** What axe finds on the screen as it is now, in one line each. */
	async accessibilityProblems() {
		const { violations } = await new AxeBuilder({ page: this.page }).analyze();
		return violations.flatMap(({ id, nodes }) =>
			nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
		);
	}
}
