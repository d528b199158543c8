import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

const ROOT = fileURLToPath(new URL('.', import.meta.url));
/** With these a page may measure its memory, workers included. */
const ISOLATED = {
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** Builds the benchmark's page from the app's own modules, as they ship, and serves it. */
export async function serveBenchSite(): Promise<{ url: string; close: () => Promise<void> }> {
	const outDir = mkdtempSync(join(tmpdir(), 'daur-bench-site-'));
	const config = {
		configFile: false,
		root: ROOT,
		logLevel: 'error',
		worker: { format: 'es' },
		build: {
			outDir,
			emptyOutDir: true,
			target: 'es2022',
			modulePreload: { polyfill: false },
			rolldownOptions: { input: join(ROOT, 'bench.html') },
		},
	} as const;
	await build(config);
	const server = await preview({
		...config,
		preview: { port: 4400, headers: ISOLATED, host: 'localhost' },
	});
	return {
		url: new URL('bench.html', server.resolvedUrls?.local[0]).href,
		async close() {
			await server.close();
			rmSync(outDir, { recursive: true, force: true });
		},
	};
}
