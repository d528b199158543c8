import './no-network.ts';
import { openStore } from '#store/store.ts';
import { holdLifeline } from './lifeline.ts';
import { serveImport } from './serve-import.ts';

holdLifeline((message) => {
	postMessage(message);
});
// The client names the worker after the scope of its data.
serveImport(globalThis, openStore(globalThis.name));
