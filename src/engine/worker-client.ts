import { EngineError, revivedError } from './call-error.ts';
import type { Contract, FromWorker, ToWorker } from './calls.ts';
import { watchLifeline, type AliveMessage } from './lifeline.ts';

export type WorkerLike = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

export interface CallOptions<Progress> {
	readonly onprogress?: (progress: Progress) => void;
	/** Gives the call up; the promise rejects with an EngineError 'cancelled'. */
	readonly signal?: AbortSignal;
}

/** `off`: not started yet, or ended; the next call starts it. */
export type WorkerStatus = 'off' | 'on' | 'crashed';

interface Pending {
	readonly resolve: (result: unknown) => void;
	readonly reject: (error: Error) => void;
	readonly onprogress: ((progress: unknown) => void) | undefined;
}

/** The calling side of a worker, which is started at the first call. */
export class WorkerClient<C extends Contract<C>> {
	readonly #spawn: () => WorkerLike;
	readonly #pending = new Map<number, Pending>();
	#worker: WorkerLike | null = null;
	#status: WorkerStatus = 'off';
	#lastId = 0;

	/** @param spawn starts a worker that serves the contract */
	constructor(spawn: () => WorkerLike) {
		this.#spawn = spawn;
	}

	get status(): WorkerStatus {
		return this.#status;
	}

	/** @throws EngineError, or the FileError or StoreError that the worker met */
	call<K extends keyof C>(
		name: K,
		args: C[K]['args'],
		{ onprogress, signal }: CallOptions<C[K]['progress']> = {},
	): Promise<C[K]['result']> {
		if (signal?.aborted === true) return Promise.reject(new EngineError('cancelled'));
		if (this.#status === 'crashed') return Promise.reject(new EngineError('crashed'));
		const worker = (this.#worker ??= this.#start());
		const id = ++this.#lastId;
		return new Promise<C[K]['result']>((resolve, reject) => {
			worker.postMessage({ type: 'call', id, name, args });
			this.#pending.set(id, { resolve, reject, onprogress });
			signal?.addEventListener('abort', () => {
				if (!this.#pending.delete(id)) return;
				this.#worker?.postMessage({ type: 'drop', id } satisfies ToWorker<C>);
				reject(new EngineError('cancelled'));
			});
		});
	}

	/** Ends the worker and starts a new one at the next call; what was pending is given up. */
	restart(): void {
		this.#end('off', new EngineError('cancelled'));
	}

	#start(): WorkerLike {
		const worker = this.#spawn();
		const crash = (message: string) => {
			// A late event of a worker that was replaced says nothing about the new one.
			if (this.#worker === worker) this.#end('crashed', new EngineError('crashed', message));
		};
		worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
			if (this.#worker !== worker) return;
			if (data.type === 'alive') {
				watchLifeline(data, () => {
					crash('the worker is gone');
				});
			} else {
				this.#receive(data);
			}
		});
		worker.addEventListener('error', (event) => {
			event.preventDefault();
			crash(event.message);
		});
		worker.addEventListener('messageerror', () => {
			crash('an answer could not be read');
		});
		this.#status = 'on';
		return worker;
	}

	#receive(message: Exclude<FromWorker, AliveMessage>): void {
		const pending = this.#pending.get(message.id);
		if (pending === undefined) return;
		if (message.type === 'progress') {
			pending.onprogress?.(message.progress);
			return;
		}
		this.#pending.delete(message.id);
		if (message.type === 'result') pending.resolve(message.result);
		else pending.reject(revivedError(message.error));
	}

	#end(status: WorkerStatus, error: EngineError): void {
		const worker = this.#worker;
		this.#worker = null;
		this.#status = status;
		worker?.terminate();
		const pending = [...this.#pending.values()];
		this.#pending.clear();
		for (const { reject } of pending) reject(error);
	}
}
