import 'fake-indexeddb/auto';
import { ImportClient } from '#engine/import-client.ts';
import type { FilePreview } from '#engine/import-contract.ts';
import { serveImport } from '#engine/serve-import.ts';
import { spawner } from '#tests/support/channel-worker.ts';
import { newStore } from '#tests/support/stores.ts';
import { describe, expect, onTestFinished, test } from 'vitest';

const AT = new Date('2025-10-24T03:00:00.000Z');
const HEADER = 'Order ID,Email,Order date,Total\n';
/** Either order, thousands or decimals. */
const OPEN = `${HEADER}1,a@example.com,03/04/2025,82.500\n2,b@example.com,05/06/2025,75.250\n`;
const DAY_FIRST = `${HEADER}3,a@example.com,25/04/2025,82.500\n4,b@example.com,06/05/2025,75.250\n`;
const MONTH_FIRST = DAY_FIRST.replace('25/04', '04/25');
const POINT = `${HEADER}5,a@example.com,2025-04-03,82.50\n`;

async function session(...texts: readonly string[]) {
	const store = newStore();
	const { spawn } = spawner((port) => {
		serveImport(port, store);
	});
	const client = new ImportClient(store, spawn, { sample: false });
	onTestFinished(() => {
		client.close();
	});
	const previews = new Map<number, FilePreview>();
	const read = async (file: number, text: string) => {
		const source = new File([text], `${file}.csv`);
		previews.set(file, await client.read(file, source, {}, () => {}));
	};
	for (const [index, text] of texts.entries()) await read(index + 1, text);
	const settled = async () => {
		const counts = await client.count(AT);
		for (const [file, preview] of counts.previews) previews.set(file, preview);
		return counts;
	};
	await settled();
	return { client, previews, read, settled };
}

const questions = (preview: FilePreview | undefined) =>
	preview?.mapping.questions.map(({ code }) => code);
const column = (preview: FilePreview | undefined, index: number) => preview?.mapping.columns[index];

describe('what a file leaves open', () => {
	test('is told by another with the same headers, whichever comes first, and shown', async () => {
		for (const [texts, open, telling] of [
			[[OPEN, DAY_FIRST], 1, 2],
			[[DAY_FIRST, OPEN], 2, 1],
		] as const) {
			const { previews } = await session(...texts);
			expect(column(previews.get(open), 2)).toMatchObject({
				dateOrder: 'dmy',
				note: { code: 'style-of-file', file: `${telling}.csv`, order: 'dmy' },
			});
			expect(questions(previews.get(open))).not.toContain('date-order');
			expect(previews.get(open)?.record).toMatchObject({ firstDay: 20_181, lastDay: 20_244 });
		}
	});

	test('is asked about where none tells, or where those that tell differ', async () => {
		const alone = await session(OPEN);
		expect(questions(alone.previews.get(1))).toContain('date-order');
		const { previews } = await session(OPEN, DAY_FIRST, MONTH_FIRST);
		expect(questions(previews.get(1))).toContain('date-order');
	});

	test('is not told by a file with other headers, nor in another kind of record', async () => {
		const { previews } = await session(OPEN, DAY_FIRST.replace('Email', 'E-mail pembeli'));
		expect(questions(previews.get(1))).toContain('date-order');
	});

	test('is asked about again once the file that told it is gone', async () => {
		const { client, previews, settled } = await session(OPEN, DAY_FIRST);
		await client.remove(2);
		await settled();
		expect(questions(previews.get(1))).toContain('date-order');
		expect(column(previews.get(1), 2)?.note?.code).toBe('date-order');
	});

	test('is told by the owner’s answer about another file, too', async () => {
		const { client, previews, settled } = await session(OPEN, OPEN.replace('03/04', '07/04'));
		await client.edit(1, { type: 'date-order', column: 2, order: 'mdy' });
		await settled();
		expect(column(previews.get(2), 2)).toMatchObject({
			dateOrder: 'mdy',
			note: { code: 'style-of-file', file: '1.csv' },
		});
	});

	test('is what the owner says, whatever another file tells', async () => {
		const { client, previews, settled } = await session(OPEN, DAY_FIRST);
		previews.set(1, await client.edit(1, { type: 'date-order', column: 2, order: 'mdy' }));
		await settled();
		expect(column(previews.get(1), 2)).toMatchObject({
			dateOrder: 'mdy',
			note: { code: 'date-order' },
		});
	});

	test('holds for decimal marks as well, and not where the values contradict each other', async () => {
		const { previews } = await session(OPEN, POINT);
		expect(column(previews.get(1), 3)).toMatchObject({
			decimal: '.',
			note: { code: 'style-of-file', mark: '.' },
		});
		const both = OPEN.replace('03/04/2025', '13/04/2025').replace('05/06/2025', '05/16/2025');
		const contradicting = await session(both, MONTH_FIRST);
		expect(questions(contradicting.previews.get(1))).toContain('date-order');
	});

	test('is saved as it was shown', async () => {
		const { client } = await session(OPEN, DAY_FIRST);
		const records = await client.save([1, 2], AT.toISOString(), 20_385, () => {});
		expect(records.map(({ file, firstDay }) => [file, firstDay])).toContainEqual(['1.csv', 20_181]);
	});
});
