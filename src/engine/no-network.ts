/*
 * The first import of every worker: the page's policy does not bind workers, so what could send
 * a request is taken away before any other code runs.
 */
const NETWORK = [
	'fetch',
	'fetchLater',
	'XMLHttpRequest',
	'WebSocket',
	'WebSocketStream',
	'WebTransport',
	'EventSource',
	'importScripts',
	'caches',
];

for (const name of NETWORK) {
	Object.defineProperty(globalThis, name, { value: undefined });
}
