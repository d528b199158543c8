import { requestPersistence, storageEstimate } from '#pwa/storage-persistence.ts';
import { expect, test, vi } from 'vitest';

function storage(persisted: boolean, granted: boolean) {
	return {
		persisted: () => Promise.resolve(persisted),
		persist: vi.fn(() => Promise.resolve(granted)),
	};
}

test('asks only when storage is not persistent yet', async () => {
	const already = storage(true, false);
	expect(await requestPersistence({ storage: already })).toBe('granted');
	expect(already.persist).not.toHaveBeenCalled();
	expect(await requestPersistence({ storage: storage(false, true) })).toBe('granted');
	expect(await requestPersistence({ storage: storage(false, false) })).toBe('denied');
});

test('says where a browser has no such promise', async () => {
	expect(await requestPersistence({})).toBe('unsupported');
	expect(await requestPersistence({ storage: {} })).toBe('unsupported');
	expect(await storageEstimate({})).toBeNull();
});

test('reads used and available bytes', async () => {
	const estimate = () => Promise.resolve({ usage: 12, quota: 3400 });
	expect(await storageEstimate({ storage: { estimate } })).toEqual({
		usedBytes: 12,
		quotaBytes: 3400,
	});
	const vague = () => Promise.resolve({ usage: 12 });
	expect(await storageEstimate({ storage: { estimate: vague } })).toBeNull();
});
