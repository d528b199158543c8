import './no-network.ts';
import { openStore } from '#store/store.ts';
import { holdLifeline } from './lifeline.ts';
import { serveEngine } from './serve-engine.ts';

holdLifeline((message) => {
	postMessage(message);
});
// The client names the worker after the scope of its data.
serveEngine(globalThis, openStore(globalThis.name));
