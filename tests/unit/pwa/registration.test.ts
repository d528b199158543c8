import { browserHost } from '#pwa/browser-host.ts';
import { PwaState, type PwaHost } from '#pwa/registration.svelte.ts';
import { expect, test, vi } from 'vitest';

type Connected = NonNullable<Awaited<ReturnType<PwaHost['connect']>>>;

class FakeWorker extends EventTarget {
	registration: { active: object | null } = { active: null };
	readonly register = vi.fn(() => Promise.resolve(this.registration));
	readonly update = vi.fn(() => Promise.resolve());
	readonly messageSkipWaiting = vi.fn();

	tell(type: string, detail: object = {}) {
		this.dispatchEvent(Object.assign(new Event(type), detail));
	}
}

async function startedPwa(worker: FakeWorker | null = new FakeWorker()) {
	const events = new EventTarget();
	const host = {
		events,
		isOnline: vi.fn(() => true),
		reload: vi.fn(),
		connect: () => Promise.resolve(worker as unknown as Connected | null),
	};
	const pwa = new PwaState(host);
	const stop = pwa.start();
	await vi.waitFor(() => {
		if (worker) expect(worker.register).toHaveBeenCalled();
	});
	await Promise.resolve();
	return { pwa, host, events, stop, worker: worker ?? new FakeWorker() };
}

function installPrompt(outcome: 'accepted' | 'dismissed') {
	return Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
		prompt: vi.fn(() => Promise.resolve()),
		userChoice: Promise.resolve({ outcome }),
	});
}

function focusAt(milliseconds: number) {
	const event = new Event('focus');
	Object.defineProperty(event, 'timeStamp', { value: milliseconds });
	return event;
}

test('is unsupported where there can be no service worker', async () => {
	const { pwa } = await startedPwa(null);
	expect(pwa.offline).toBe('unsupported');
});

test('is caching until the first service worker is active', async () => {
	const { pwa, worker } = await startedPwa();
	expect(pwa.offline).toBe('caching');
	worker.tell('activated');
	expect(pwa.offline).toBe('ready');
});

test('is ready at once on a later visit', async () => {
	const worker = new FakeWorker();
	worker.registration.active = {};
	const { pwa } = await startedPwa(worker);
	expect(pwa.offline).toBe('ready');
});

test('is unsupported when the first installation or the registration fails', async () => {
	const { pwa, worker } = await startedPwa();
	worker.tell('redundant');
	expect(pwa.offline).toBe('unsupported');

	const refused = new FakeWorker();
	refused.register.mockRejectedValue(new Error('blocked'));
	const other = await startedPwa(refused);
	await vi.waitFor(() => {
		expect(other.pwa.offline).toBe('unsupported');
	});
});

test('stays ready when an update fails to install', async () => {
	const { pwa, worker } = await startedPwa();
	worker.tell('activated');
	worker.tell('redundant');
	expect(pwa.offline).toBe('ready');
});

test('does not reload when the first service worker takes the page over', async () => {
	const { pwa, host, worker } = await startedPwa();
	worker.tell('controlling', { isUpdate: false });
	expect(host.reload).not.toHaveBeenCalled();
	expect(pwa.updateReady).toBe(false);
});

test('applies a waiting update only when asked, and reloads once it is in control', async () => {
	const { pwa, host, worker } = await startedPwa();
	worker.tell('waiting');
	expect(pwa.updateReady).toBe(true);
	expect(worker.messageSkipWaiting).not.toHaveBeenCalled();

	pwa.applyUpdate();
	pwa.applyUpdate();
	expect(worker.messageSkipWaiting).toHaveBeenCalledOnce();
	expect(host.reload).not.toHaveBeenCalled();

	worker.tell('controlling', { isUpdate: true });
	expect(host.reload).toHaveBeenCalledOnce();
});

test('an update applied in another tab waits here for the owner, then only reloads', async () => {
	const { pwa, host, worker } = await startedPwa();
	worker.tell('controlling', { isUpdate: true });
	expect(host.reload).not.toHaveBeenCalled();
	expect(pwa.updateReady).toBe(true);

	pwa.applyUpdate();
	expect(worker.messageSkipWaiting).not.toHaveBeenCalled();
	expect(host.reload).toHaveBeenCalledOnce();
});

test('looks for an update when the owner comes back, at most once an hour', async () => {
	const { events, worker } = await startedPwa();
	const hour = 60 * 60 * 1000;
	events.dispatchEvent(focusAt(1000));
	expect(worker.update).not.toHaveBeenCalled();
	events.dispatchEvent(focusAt(hour));
	events.dispatchEvent(focusAt(hour + 1000));
	expect(worker.update).toHaveBeenCalledOnce();
});

test('follows the connection until it is stopped', async () => {
	const { pwa, host, events, stop } = await startedPwa();
	expect(pwa.online).toBe(true);
	host.isOnline.mockReturnValue(false);
	events.dispatchEvent(new Event('offline'));
	expect(pwa.online).toBe(false);

	stop();
	host.isOnline.mockReturnValue(true);
	events.dispatchEvent(new Event('online'));
	expect(pwa.online).toBe(false);
});

test.each([
	['accepted', true],
	['dismissed', false],
] as const)('the install dialog is shown once, and %s is told', async (outcome, accepted) => {
	const { pwa, events } = await startedPwa();
	expect(pwa.canInstall).toBe(false);
	expect(await pwa.install()).toBe(false);

	const prompt = installPrompt(outcome);
	events.dispatchEvent(prompt);
	expect(prompt.defaultPrevented).toBe(true);
	expect(pwa.canInstall).toBe(true);

	expect(await pwa.install()).toBe(accepted);
	expect(pwa.canInstall).toBe(false);
	expect(prompt.prompt).toHaveBeenCalledOnce();
});

test('cannot be installed a second time', async () => {
	const { pwa, events } = await startedPwa();
	events.dispatchEvent(installPrompt('accepted'));
	events.dispatchEvent(new Event('appinstalled'));
	expect(pwa.canInstall).toBe(false);
});

test('registers nothing while developing', async () => {
	vi.stubGlobal('window', new EventTarget());
	expect(await browserHost(false).connect()).toBeNull();
	vi.unstubAllGlobals();
});
