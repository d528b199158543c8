import { plainError } from './call-error.ts';
import type { Contract, FromWorker, Handlers, ToWorker } from './calls.ts';

/** A worker's own global, or one end of a MessageChannel in a test. */
export interface CallPort {
	postMessage(message: unknown): void;
	addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

type Tell = (progress: unknown) => void;
type Call<C extends Contract<C>> = Extract<ToWorker<C>, { type: 'call' }>;

/**
 * Answers the calls that come in at `port`.
 * @param mode 'one-by-one': in order, and a call that is dropped before its turn never runs;
 *   'at-once': as they come, meeting at their awaits
 */
export function serveCalls<C extends Contract<C>>(
	port: CallPort,
	handlers: Handlers<C>,
	mode: 'one-by-one' | 'at-once',
): void {
	const waiting: Call<C>[] = [];
	let busy = false;

	const answer = async ({ id, name, args }: Call<C>) => {
		const post = (message: FromWorker) => {
			port.postMessage(message);
		};
		try {
			const onprogress: Tell = (progress) => {
				post({ type: 'progress', id, progress });
			};
			const handler: (args: C[keyof C]['args'], onprogress: Tell) => unknown = handlers[name];
			const result = await handler(args, onprogress);
			post({ type: 'result', id, result });
		} catch (error) {
			post({ type: 'error', id, error: plainError(error) });
		}
	};

	const work = async () => {
		busy = true;
		do {
			// The pause lets messages in that arrived during the last call: a drop above all.
			await pause();
			const call = waiting.shift();
			if (call !== undefined) await answer(call);
		} while (waiting.length > 0);
		busy = false;
	};

	port.addEventListener('message', ({ data }: MessageEvent<ToWorker<C>>) => {
		if (data.type === 'drop') {
			const index = waiting.findIndex(({ id }) => id === data.id);
			if (index !== -1) waiting.splice(index, 1);
		} else if (mode === 'at-once') {
			void answer(data);
		} else {
			waiting.push(data);
			if (!busy) void work();
		}
	});
}

function pause(): Promise<void> {
	return new Promise((done) => setTimeout(done, 0));
}
