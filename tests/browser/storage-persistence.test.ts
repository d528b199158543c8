import { requestPersistence, storageEstimate } from '#pwa/storage-persistence.ts';
import { expect, test } from 'vitest';

test('a real browser answers both questions', async () => {
	expect(['granted', 'denied']).toContain(await requestPersistence());
	const estimate = await storageEstimate();
	expect(estimate?.quotaBytes).toBeGreaterThan(0);
});
