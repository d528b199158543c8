import { expect, SUB_PATH, test } from '#tests/support/e2e.ts';

test('loads from a sub-path under a strict policy', async ({ app, page }) => {
	await app.open();
	expect(new URL(page.url()).pathname).toBe(SUB_PATH);
	await expect(page).toHaveTitle(/Daur/);
	await expect(app.contentSecurityPolicy).toHaveAttribute(
		'content',
		/^default-src 'none'; script-src 'self'; .*connect-src 'none'/,
	);
});

test('works after the first visit when the server is gone', async ({ app, page, ownSite }) => {
	await app.open(ownSite.url);
	await app.untilOfflineReady();
	await ownSite.close();

	await page.reload();
	await expect(app.main).toBeVisible();
	await app.open(`${ownSite.url}index.html`);
	await app.open(`${ownSite.url}?utm_source=wa#/stages`);
});

test('works after the first visit without a network', async ({ app, page, context }) => {
	await app.open();
	await app.untilOfflineReady();
	await context.setOffline(true);
	await page.reload();
	await expect(app.main).toBeVisible();
});

test('can be installed', async ({ app, page, context, browserName }) => {
	test.skip(browserName !== 'chromium', 'only the DevTools protocol tells');
	await app.open();
	await app.untilOfflineReady();
	const devTools = await context.newCDPSession(page);
	const { errors } = await devTools.send('Page.getAppManifest');
	expect(errors).toEqual([]);
	const { installabilityErrors } = await devTools.send('Page.getInstallabilityErrors');
	// A private window, as tests use it, is the one thing that stands in the way.
	expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
});
