// npm test: every check in order, going on after a failure. The last line is `N passed, N failed`.
// For developers: npm test -- --only=static|unit|e2e
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { playwrightCounts, sum, summaryLine, vitestCounts } from './counts.mjs';

/** @typedef {{ name: string, ok: boolean, counts: import('./counts.mjs').Counts }} Outcome */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const REPORTS = join(ROOT, '.cache', 'reports');
const GROUPS = ['static', 'unit', 'e2e'];
// More at once would only make each type checker wait for memory.
const AT_ONCE = 2;

/** The script of an installed tool: run by node itself, it needs no shell on any system. */
function tool(/** @type {string} */ name, /** @type {string} */ command = name) {
	const folder = join(ROOT, 'node_modules', name);
	const { bin } = /** @type {{ bin: string | Record<string, string> }} */ (
		JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
	);
	const script = typeof bin === 'string' ? bin : bin[command];
	if (!script) throw new Error(`${name} has no command ${command}`);
	return join(folder, script);
}

function staticChecks() {
	const worlds = ['src/core', 'src/ingest', 'src/store', 'src/engine', 'scripts', 'tests'];
	/** @type {[name: string, args: string[]][]} */
	const checks = [
		['format', [tool('prettier'), '--check', '--log-level', 'warn', '.']],
		['lint', [tool('eslint'), '--max-warnings', '0', '.']],
		['types: app', [tool('svelte-check'), '--fail-on-warnings', '--tsconfig', 'tsconfig.json']],
		...worlds.map(
			(world) =>
				/** @type {[string, string[]]} */ ([
					`types: ${world}`,
					[tool('typescript', 'tsc'), '--project', world],
				]),
		),
		['layers', [tool('dependency-cruiser', 'depcruise'), 'src', 'tests', 'scripts']],
		['dead code', [tool('knip'), '--no-progress']],
		['lock', [join(ROOT, 'scripts', 'lock.mjs')]],
	];
	return checks;
}

/**
 * Runs a node script; with `quiet` its output is given back instead of shown.
 * @param {string[]} args @param {{ quiet?: boolean, env?: Record<string, string> }} [options]
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
function node(args, { quiet = false, env = {} } = {}) {
	return new Promise((done) => {
		const child = spawn(process.execPath, args, {
			cwd: ROOT,
			env: { ...process.env, ...env },
			stdio: quiet ? 'pipe' : 'inherit',
		});
		let output = '';
		for (const stream of [child.stdout, child.stderr]) {
			stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
		}
		child.on('error', (error) => {
			done({ ok: false, output: error.message });
		});
		child.on('close', (code) => {
			done({ ok: code === 0, output });
		});
	});
}

/** @param {string} name @param {string[]} args @returns {Promise<Outcome>} */
async function singleCheck(name, args) {
	const start = Date.now();
	const { ok, output } = await node(args, { quiet: true });
	const seconds = ((Date.now() - start) / 1000).toFixed(1);
	console.log(`${ok ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`);
	if (!ok) console.log(`${output.trim()}\n`);
	return { name, ok, counts: { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 } };
}

/** @returns {Promise<Outcome[]>} */
async function runStatic() {
	const waiting = staticChecks();
	/** @type {Outcome[]} */
	const outcomes = [];
	async function runner() {
		for (let check = waiting.shift(); check; check = waiting.shift()) {
			outcomes.push(await singleCheck(...check));
		}
	}
	await Promise.all(Array.from({ length: AT_ONCE }, runner));
	return outcomes;
}

/**
 * Runs a test tool that writes a JSON report, and counts what it reports.
 * @template Report
 * @param {string} name @param {(report: Report) => import('./counts.mjs').Counts} count
 * @param {(file: string) => { args: string[], env?: Record<string, string> }} command
 * @returns {Promise<Outcome>}
 */
async function testTool(name, count, command) {
	console.log(`\n${name}`);
	const file = join(REPORTS, `${name}.json`);
	const { args, env = {} } = command(file);
	const { ok } = await node(args, { env });
	/** @type {import('./counts.mjs').Counts} */
	let counts = { passed: 0, failed: 0, skipped: 0 };
	try {
		counts = count(/** @type {Report} */ (JSON.parse(readFileSync(file, 'utf8'))));
	} catch {
		console.error(`${name} wrote no report`);
		counts.failed = 1;
	}
	// An error outside any test, such as an unhandled rejection, is in the exit code only.
	if (!ok && counts.failed === 0) counts.failed = 1;
	return { name, ok: ok && counts.failed === 0, counts };
}

/** @returns {Promise<Outcome[]>} */
async function runUnit() {
	const outcome = await testTool('vitest', vitestCounts, (file) => ({
		args: [
			tool('vitest'),
			'run',
			'--reporter=default',
			'--reporter=json',
			`--outputFile.json=${file}`,
		],
	}));
	return [outcome];
}

/** @returns {Promise<Outcome[]>} */
async function runE2e() {
	const build = await singleCheck('build', [tool('vite'), 'build', '--logLevel', 'warn']);
	if (!build.ok) {
		console.log('The tests in the browser were not run: there is no build to test.');
		return [build, { name: 'playwright', ok: false, counts: { passed: 0, failed: 1, skipped: 0 } }];
	}
	const e2e = await testTool('playwright', playwrightCounts, (file) => ({
		args: [tool('@playwright/test', 'playwright'), 'test', '--reporter=list,json'],
		env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
	}));
	return [build, e2e];
}

const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
if (only !== undefined && !GROUPS.includes(only)) {
	console.error(`--only=${only} is unknown; there are ${GROUPS.join(', ')}`);
	process.exit(1);
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
/** @type {Outcome[]} */
const outcomes = [];
for (const [group, run] of /** @type {const} */ ([
	['static', runStatic],
	['unit', runUnit],
	['e2e', runE2e],
])) {
	if (only === undefined || only === group) outcomes.push(...(await run()));
}

const failed = outcomes.filter(({ ok }) => !ok);
if (failed.length > 0) {
	process.exitCode = 1;
	console.log(`\nFailed: ${failed.map(({ name }) => name).join(', ')}`);
}
console.log(`\n${summaryLine(sum(outcomes.map(({ counts }) => counts)))}`);
