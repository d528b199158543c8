import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fileFor, serve } from '#scripts/serve.mjs';

let root: string;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), 'daur-serve-'));
	await mkdir(join(root, 'assets'));
	await writeFile(join(root, 'index.html'), '<!doctype html>');
	await writeFile(join(root, 'sw.js'), '');
	await writeFile(join(root, 'assets', 'a-1.css'), '');
	site = await serve({ root, base: '/toko/daur/' });
});

afterAll(async () => {
	await site.close();
	await rm(root, { recursive: true });
});

test.each([
	['', 'text/html; charset=utf-8', 'no-cache'],
	['sw.js', 'text/javascript; charset=utf-8', 'no-cache'],
	['assets/a-1.css', 'text/css; charset=utf-8', 'public, max-age=31536000, immutable'],
])('serves /%s with its type and caching', async (path, type, caching) => {
	const response = await fetch(site.url + path);
	expect(response.status).toBe(200);
	expect(response.headers.get('content-type')).toBe(type);
	expect(response.headers.get('cache-control')).toBe(caching);
});

test.each(['missing.js', 'assets', '../', '%E0'])('answers 404 for /%s', async (path) => {
	expect((await fetch(site.url + path)).status).toBe(404);
});

test('leads a sub-path without its slash to the app', async () => {
	const response = await fetch(site.url.slice(0, -1));
	expect(response.url).toBe(site.url);
});

test('takes no other method than reading', async () => {
	expect((await fetch(site.url, { method: 'POST' })).status).toBe(405);
});

test.each(['/../secret', '/%2e%2e/secret', '/..%2fsecret', '/a/../../secret', '/%00'])(
	'refuses to leave its folder: %s',
	(path) => {
		expect(fileFor(root, '/', path)).toBeNull();
	},
);

test('takes the next port when one is busy', async () => {
	const port = Number(new URL(site.url).port);
	const next = await serve({ root, port, search: true });
	expect(Number(new URL(next.url).port)).toBeGreaterThan(port);
	await next.close();
});
