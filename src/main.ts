import { mount } from 'svelte';
import { EngineClient } from '#engine/engine-client.ts';
import { EngineState } from '#engine/engine-state.svelte.ts';
import { spawnEngineWorker, spawnImportWorker } from '#engine/spawn-workers.ts';
import { browserHost } from '#pwa/browser-host.ts';
import { PwaState } from '#pwa/registration.svelte.ts';
import { openStore } from '#store/store.ts';
import '#ui/styles/app.css';
import App from './app/App.svelte';
import { version } from '../package.json';

// Several copies of the app on one host share an origin: the path keeps their data apart.
const scope = new URL('./', document.baseURI).pathname;
const store = openStore(scope);
const data = new EngineState(store, new EngineClient(() => spawnEngineWorker(scope)));
const pwa = new PwaState(browserHost(import.meta.env.PROD));
pwa.start();

const target = document.querySelector('#app');
if (target !== null) {
	const app = { store, scope, spawnImportWorker: () => spawnImportWorker(scope), pwa, version };
	// In a task of its own: loading the code and building the page at once would block too long.
	setTimeout(() => mount(App, { target, props: { app, data } }), 0);
}
