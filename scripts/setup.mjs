// Runs before `npm start` and `npm test`: installs what is missing. Node built-ins only.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { systemBrowser } from './browser.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const LOCK = fileURLToPath(new URL('../package-lock.json', import.meta.url));
const INSTALLED = fileURLToPath(new URL('../node_modules/.package-lock.json', import.meta.url));

/** @param {string} message @returns {never} */
function stop(message) {
	console.error(`\n${message}\n`);
	process.exit(1);
}

/** @param {string} command @param {string[]} args */
function run(command, args) {
	console.log(`> ${command} ${args.join(' ')}`);
	// Windows starts npm and npx (.cmd files) through a shell only.
	const shell = process.platform === 'win32';
	return spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', shell }).status === 0;
}

function checkNode() {
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	if (major > 20 || (major === 20 && minor >= 19)) return;
	stop(
		`Daur needs Node.js 20.19 or newer, and this is ${process.versions.node}. Get it from https://nodejs.org`,
	);
}

function installPackages() {
	if (existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync(LOCK).mtimeMs) return;
	if (!run('npm', ['ci'])) stop('npm ci failed; the reason stands above.');
	const now = new Date();
	utimesSync(INSTALLED, now, now);
}

function isDebianRoot() {
	if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
	return (
		existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
	);
}

function installWithApt() {
	return (
		run('apt-get', ['update']) &&
		run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation']) &&
		Boolean(systemBrowser())
	);
}

async function findOrInstallBrowser() {
	if (systemBrowser()) return;
	const { chromium } = await import('playwright-core');
	if (existsSync(chromium.executablePath())) return;
	if (isDebianRoot() && installWithApt()) return;
	if (run('npx', ['playwright', 'install', 'chromium'])) return;
	stop(
		'The tests need Chrome, Chromium or Edge, and none was found or could be installed. ' +
			'Install one, or set CHROME_PATH to its program file.',
	);
}

checkNode();
installPackages();
if (process.argv.includes('--browser')) {
	await findOrInstallBrowser().catch((/** @type {unknown} */ error) => {
		stop(error instanceof Error ? error.message : String(error));
	});
}
