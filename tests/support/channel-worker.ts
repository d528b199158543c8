import type { CallPort } from '#engine/serve-calls.ts';
import type { WorkerLike } from '#engine/worker-client.ts';

/** A worker without a thread: its messages go through a real MessageChannel. */
export interface ChannelWorker extends WorkerLike {
	readonly isTerminated: boolean;
	/** An uncaught error inside. */
	throwError(message: string): void;
}

function channelWorker(serve: (port: CallPort) => void): ChannelWorker {
	const { port1, port2 } = new MessageChannel();
	const events = new EventTarget();
	let isTerminated = false;
	serve({
		postMessage: (message) => {
			port2.postMessage(message);
		},
		addEventListener: (type, listener) => {
			port2.addEventListener(type, listener);
		},
	});
	port1.start();
	port2.start();
	return {
		get isTerminated() {
			return isTerminated;
		},
		postMessage: (message: unknown, options?: Transferable[] | StructuredSerializeOptions) => {
			port1.postMessage(message, Array.isArray(options) ? { transfer: options } : options);
		},
		addEventListener: (type: string, listener: EventListenerOrEventListenerObject) => {
			(type === 'message' ? port1 : events).addEventListener(type, listener);
		},
		terminate: () => {
			isTerminated = true;
			port1.close();
		},
		throwError(message) {
			events.dispatchEvent(Object.assign(new Event('error', { cancelable: true }), { message }));
		},
	};
}

/** Spawns workers that serve alike, and remembers them. */
export function spawner(serve: (port: CallPort) => void) {
	const spawned: ChannelWorker[] = [];
	const spawn = () => {
		const worker = channelWorker(serve);
		spawned.push(worker);
		return worker;
	};
	return { spawned, spawn };
}
