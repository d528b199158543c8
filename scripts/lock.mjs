// A release whose platform packages are missing from the registry installs here and fails with `npm ci` elsewhere.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** @typedef {{ packages: Record<string, { optionalDependencies?: Record<string, string> }> }} Lock */

/**
 * The optional packages that the lock promises but does not hold.
 * @param {Lock} lock
 */
export function missingFromLock({ packages }) {
	return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
		Object.keys(optionalDependencies)
			.filter((name) => !isReachable(packages, path, name))
			.map((name) => `${name} (wanted by ${path || 'package.json'})`),
	);
}

/** @param {Lock['packages']} packages @param {string} from @param {string} name */
function isReachable(packages, from, name) {
	for (let folder = from; ;) {
		if (`${folder && `${folder}/`}node_modules/${name}` in packages) return true;
		if (folder === '') return false;
		folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')));
	}
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const text = readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8');
	const missing = missingFromLock(/** @type {Lock} */ (JSON.parse(text)));
	for (const line of missing) console.error(`missing from package-lock.json: ${line}`);
	process.exitCode = missing.length > 0 ? 1 : 0;
}
