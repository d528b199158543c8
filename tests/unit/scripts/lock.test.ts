import { expect, test } from 'vitest';
import { missingFromLock } from '#scripts/lock.mjs';

test('a lock that names an optional package without holding it is incomplete', () => {
	const packages = {
		'': {},
		'node_modules/bundler': { optionalDependencies: { 'bundler-linux': '1.0.0' } },
		'node_modules/tool/node_modules/bundler': {
			optionalDependencies: { 'bundler-linux': '1.0.0', 'bundler-win': '1.0.0' },
		},
		'node_modules/tool/node_modules/bundler-win': {},
	};
	expect(missingFromLock({ packages })).toEqual([
		'bundler-linux (wanted by node_modules/bundler)',
		'bundler-linux (wanted by node_modules/tool/node_modules/bundler)',
	]);
});

test('a package beside it or further up completes it', () => {
	const packages = {
		'node_modules/tool/node_modules/bundler': { optionalDependencies: { '@os/linux': '1.0.0' } },
		'node_modules/@os/linux': {},
	};
	expect(missingFromLock({ packages })).toEqual([]);
});
