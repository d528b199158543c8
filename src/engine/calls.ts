import type { PlainError } from './call-error.ts';
import type { AliveMessage } from './lifeline.ts';

/** What a worker can be asked, by name. Everything must survive a structured clone. */
export type Contract<C> = {
	[K in keyof C]: {
		readonly args: unknown;
		readonly result: unknown;
		/** What is told while the call runs; never where nothing is. */
		readonly progress: unknown;
	};
};

export type ToWorker<C extends Contract<C>> =
	| {
			[K in keyof C]: {
				readonly type: 'call';
				readonly id: number;
				readonly name: K;
				readonly args: C[K]['args'];
			};
	  }[keyof C]
	/** Nobody waits for the answer any more. */
	| { readonly type: 'drop'; readonly id: number };

/** Progress and result travel in one stream, so that no progress comes after the result. */
export type FromWorker =
	| AliveMessage
	| { readonly type: 'progress'; readonly id: number; readonly progress: unknown }
	| { readonly type: 'result'; readonly id: number; readonly result: unknown }
	| { readonly type: 'error'; readonly id: number; readonly error: PlainError };

export type Handlers<C extends Contract<C>> = {
	readonly [K in keyof C]: (
		args: C[K]['args'],
		onprogress: (progress: C[K]['progress']) => void,
	) => C[K]['result'] | Promise<C[K]['result']>;
};
