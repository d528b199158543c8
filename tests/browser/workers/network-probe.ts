import '#engine/no-network.ts';

const NAMES = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'importScripts', 'caches'];
postMessage(NAMES.filter((name) => (globalThis as Record<string, unknown>)[name] !== undefined));
