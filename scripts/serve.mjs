// A small static server for the built app, of Node built-ins only: node scripts/serve.mjs [--port 4173] [--base /sub/path/]
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));
const FIRST_PORT = 4173;

/** @type {Record<string, string>} */
const TYPES = {
	'.css': 'text/css; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.ico': 'image/x-icon',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.map': 'application/json; charset=utf-8',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.woff2': 'font/woff2',
};

/**
 * The file that an URL path means, or null when it leaves the folder.
 * @param {string} root @param {string} base @param {string} path
 */
export function fileFor(root, base, path) {
	if (!path.startsWith(base)) return null;
	let name;
	try {
		name = decodeURIComponent(path.slice(base.length));
	} catch {
		return null;
	}
	if (name.includes('\0')) return null;
	if (name === '' || name.endsWith('/')) name += 'index.html';
	const file = resolve(root, name);
	return file.startsWith(resolve(root) + sep) ? file : null;
}

/**
 * @param {string} root @param {string} base
 * @returns {import('node:http').RequestListener}
 */
function listener(root, base) {
	return (request, response) => {
		/** @param {number} status @param {string} text */
		const refuse = (status, text) => {
			response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(text);
		};
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			refuse(405, 'Method not allowed');
			return;
		}
		const path = (request.url ?? '/').replace(/[?#].*$/s, '');
		if (`${path}/` === base) {
			response.writeHead(308, { location: base }).end();
			return;
		}
		const file = fileFor(root, base, path);
		if (!file) {
			refuse(404, 'Not found');
			return;
		}
		stat(file)
			.then((info) => {
				if (!info.isFile()) {
					refuse(404, 'Not found');
					return;
				}
				// Names under assets/ carry a hash of their content; all others must be asked for again.
				const hashed = file.startsWith(join(resolve(root), 'assets') + sep);
				response.writeHead(200, {
					'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
					'content-length': info.size,
					'cache-control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
					'x-content-type-options': 'nosniff',
				});
				if (request.method === 'HEAD') response.end();
				else
					createReadStream(file)
						.on('error', () => response.destroy())
						.pipe(response);
			})
			.catch(() => {
				refuse(404, 'Not found');
			});
	};
}

/**
 * Serves a folder on localhost. Port 0 takes any free one; with `search` a busy port leads to the next.
 * @param {{ root?: string, base?: string, port?: number, search?: boolean }} [options]
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export function serve({ root = DIST, base = '/', port = 0, search = false } = {}) {
	const server = createServer(listener(root, base));
	return new Promise((done, fail) => {
		let wanted = port;
		server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
			if (error.code !== 'EADDRINUSE' || !search || wanted >= port + 100) {
				fail(error);
				return;
			}
			wanted += 1;
			server.listen(wanted, 'localhost');
		});
		server.on('listening', () => {
			const address = server.address();
			if (address === null || typeof address === 'string') {
				fail(new Error('The server has no port'));
				return;
			}
			done({
				url: `http://localhost:${address.port}${base}`,
				close: () =>
					new Promise((closed) => {
						server.close(() => {
							closed();
						});
						server.closeAllConnections();
					}),
			});
		});
		server.listen(wanted, 'localhost');
	});
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const { values } = parseArgs({
		options: { port: { type: 'string' }, base: { type: 'string', default: '/' } },
	});
	const base = `/${values.base}/`.replace(/\/+/g, '/');
	const port = Number(values.port ?? FIRST_PORT);
	const site = await serve({ base, port, search: values.port === undefined });
	console.log(`\nDaur: ${site.url}\n\nCtrl+C stops it.`);
}
