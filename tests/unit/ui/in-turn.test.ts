import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const page = new EventTarget();
const done: string[] = [];

beforeEach(() => {
	done.length = 0;
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

async function queue() {
	vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
	const { inTurn } = await import('#ui/in-turn.ts');
	return (name: string) => inTurn(() => done.push(name));
}

test('each piece of work has a task of its own, in order', async () => {
	const add = await queue();
	for (const name of ['a', 'b', 'c']) add(name);
	expect(done).toEqual([]);
	vi.advanceTimersToNextTimer();
	expect(done).toEqual(['a']);
	vi.runAllTimers();
	expect(done).toEqual(['a', 'b', 'c']);
});

test('work that is given up is not done, and nothing after it waits for ever', async () => {
	const add = await queue();
	const giveUp = add('a');
	add('b');
	giveUp();
	vi.runAllTimers();
	expect(done).toEqual(['b']);
	add('c');
	vi.runAllTimers();
	expect(done).toEqual(['b', 'c']);
});

test('a page that is printed has everything', async () => {
	const add = await queue();
	for (const name of ['a', 'b']) add(name);
	page.dispatchEvent(new Event('beforeprint'));
	expect(done).toEqual(['a', 'b']);
	vi.runAllTimers();
	expect(done).toEqual(['a', 'b']);
});
