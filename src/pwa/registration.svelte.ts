import type { Workbox } from 'workbox-window';

export type OfflineStatus = 'unsupported' | 'caching' | 'ready';

/** Chromium only, and in no DOM library yet. */
interface InstallPromptEvent extends Event {
	prompt(): Promise<unknown>;
	readonly userChoice: Promise<{ outcome: 'accepted' | 'dismissed' }>;
}

type ServiceWorkerLink = Pick<
	Workbox,
	'addEventListener' | 'register' | 'update' | 'messageSkipWaiting'
>;

/** The page around the app, as far as the service worker concerns it: a test passes its own. */
export interface PwaHost {
	/** The window: connection and installation are told through its events. */
	readonly events: EventTarget;
	readonly isOnline: () => boolean;
	readonly reload: () => void;
	/** This page's service worker, not yet registered, or null where there can be none. */
	readonly connect: () => Promise<ServiceWorkerLink | null>;
}

const UPDATE_CHECK_MS = 60 * 60 * 1000;

/** Whether the app works offline, whether a newer one waits, and whether it can be installed. */
export class PwaState {
	#offline = $state<OfflineStatus>('unsupported');
	#online = $state(true);
	#updateReady = $state(false);
	#installPrompt = $state.raw<InstallPromptEvent | null>(null);
	#worker: ServiceWorkerLink | null = null;
	#applying = false;
	/** Another tab has taken the new version already: this page only has to reload. */
	#replaced = false;
	#lastCheck = 0;
	readonly #host: PwaHost;

	constructor(host: PwaHost) {
		this.#host = host;
		this.#online = host.isOnline();
	}

	get offline() {
		return this.#offline;
	}

	get online() {
		return this.#online;
	}

	get updateReady() {
		return this.#updateReady;
	}

	get canInstall() {
		return this.#installPrompt !== null;
	}

	/** Listens to the browser and registers the service worker; the answer ends the listening. */
	start(): () => void {
		const stopped = new AbortController();
		const { events } = this.#host;
		const options = { signal: stopped.signal };
		const readOnline = () => {
			this.#online = this.#host.isOnline();
		};
		events.addEventListener('online', readOnline, options);
		events.addEventListener('offline', readOnline, options);
		events.addEventListener('focus', (event) => void this.#lookForUpdate(event), options);
		events.addEventListener(
			'beforeinstallprompt',
			(event) => {
				// The app has its own button; the browser's bar would come at its own moment.
				event.preventDefault();
				this.#installPrompt = event as InstallPromptEvent;
			},
			options,
		);
		events.addEventListener('appinstalled', () => (this.#installPrompt = null), options);
		void this.#register();
		return () => {
			stopped.abort();
		};
	}

	/** Takes the waiting version and reloads the page with it. */
	applyUpdate(): void {
		if (!this.#updateReady || this.#applying) return;
		this.#applying = true;
		if (this.#replaced) this.#host.reload();
		else this.#worker?.messageSkipWaiting();
	}

	/** Shows the browser's install dialog; true when the owner accepted. It can be shown once. */
	async install(): Promise<boolean> {
		const prompt = this.#installPrompt;
		if (!prompt) return false;
		this.#installPrompt = null;
		await prompt.prompt();
		return (await prompt.userChoice).outcome === 'accepted';
	}

	async #register() {
		try {
			const worker = await this.#host.connect();
			if (!worker) return;
			this.#worker = worker;
			this.#offline = 'caching';
			worker.addEventListener('activated', () => (this.#offline = 'ready'));
			worker.addEventListener('waiting', () => (this.#updateReady = true));
			worker.addEventListener('controlling', ({ isUpdate }) => {
				this.#controlled(isUpdate === true);
			});
			worker.addEventListener('redundant', () => {
				// The first installation failed; a failed update leaves the working version in place.
				if (this.#offline === 'caching') this.#offline = 'unsupported';
			});
			const registration = await worker.register();
			if (registration?.active) this.#offline = 'ready';
		} catch {
			// Storage is blocked (private window) or the worker could not be fetched: the app works online.
			this.#offline = 'unsupported';
		}
	}

	#controlled(isUpdate: boolean) {
		if (this.#applying) {
			this.#host.reload();
		} else if (isUpdate) {
			this.#replaced = true;
			this.#updateReady = true;
		}
	}

	/** An installed app is hardly ever loaded anew, so it looks when the owner comes back to it. */
	async #lookForUpdate({ timeStamp }: Event) {
		if (!this.#worker || !this.#online || timeStamp - this.#lastCheck < UPDATE_CHECK_MS) return;
		this.#lastCheck = timeStamp;
		// The line may be gone without the browser knowing; the next return asks again.
		await this.#worker.update().catch(() => undefined);
	}
}
