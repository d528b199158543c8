import { holdLifeline } from '#engine/lifeline.ts';
import { serveCalls } from '#engine/serve-calls.ts';

interface Calls {
	work: { args: null; result: null; progress: never };
}

holdLifeline((message) => {
	postMessage(message);
});
// Ends in the middle of its first call, without an error event.
serveCalls<Calls>(
	globalThis,
	{
		work: () => {
			setTimeout(() => {
				globalThis.close();
			}, 50);
			return new Promise<never>(() => {});
		},
	},
	'one-by-one',
);
