import type { WorkerLike } from './worker-client.ts';

// Vite finds a worker only where its URL is written out in the call.

export function spawnEngineWorker(scope: string): WorkerLike {
	return new Worker(new URL('./engine-worker.ts', import.meta.url), {
		type: 'module',
		name: scope,
	});
}

export function spawnImportWorker(scope: string): WorkerLike {
	return new Worker(new URL('./import-worker.ts', import.meta.url), {
		type: 'module',
		name: scope,
	});
}
