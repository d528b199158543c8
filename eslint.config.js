import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const NETWORK = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport'].map(
	(name) => ({ name, message: 'No request leaves the origin.' }),
);

const IMPURE = [
	'Date',
	'console',
	'performance',
	'crypto',
	'navigator',
	'setTimeout',
	'setInterval',
	'queueMicrotask',
].map((name) => ({ name, message: 'core/ is pure: pass it in as a parameter.' }));

const MARKUP = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'srcdoc'].map((property) => ({
	property,
	message: 'Text from files is only ever text.',
}));

const FORBIDDEN_IMPORTS = [
	{ regex: '^svelte/store$', message: 'Runes only.' },
	{ regex: '\\.\\./\\.\\./', message: 'Use a subpath import (#core/…).' },
	{
		regex: '(^|/)index(\\.(ts|js))?$|^\\.{1,2}$',
		message: 'No barrel files: import the file itself.',
	},
];

export default defineConfig(
	globalIgnores(['dist/', 'coverage/', '.cache/', 'test-results/', 'tests/fixtures/']),
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	js.configs.recommended,
	ts.configs.strictTypeChecked,
	svelte.configs.recommended,
	svelte.configs.prettier,
	{
		languageOptions: {
			globals: globals['shared-node-browser'],
			parserOptions: {
				projectService: {
					allowDefaultProject: ['*.config.ts', '*.config.js', '.dependency-cruiser.cjs'],
					defaultProject: 'scripts/tsconfig.json',
				},
				tsconfigRootDir: import.meta.dirname,
				extraFileExtensions: ['.svelte'],
			},
		},
		rules: {
			'no-restricted-imports': ['error', { patterns: FORBIDDEN_IMPORTS }],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true },
			],
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_$', destructuredArrayIgnorePattern: '^_' },
			],
			eqeqeq: 'error',
		},
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			globals: globals.browser,
			parserOptions: { parser: ts.parser, svelteConfig },
		},
		rules: {
			'svelte/button-has-type': 'error',
			'svelte/no-at-html-tags': 'error',
			'svelte/require-each-key': 'error',
			// TypeScript knows the names; the rule does not know its types.
			'no-undef': 'off',
			// `{' '}` is the only space between two elements that formatting keeps.
			'svelte/no-useless-mustaches': 'off',
			// Props are declared with `let` and may be written by the parent.
			'prefer-const': 'off',
			'svelte/prefer-const': ['error', { destructuring: 'all' }],
		},
	},
	{
		files: ['src/**'],
		rules: {
			'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
			'no-console': 'error',
			'no-restricted-globals': ['error', ...NETWORK],
			'no-restricted-properties': ['error', ...MARKUP],
			'no-restricted-syntax': [
				'error',
				{ selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
				{
					selector: "SvelteAttribute[key.name='style']",
					message: 'The CSP blocks a style attribute: use style:property={…}.',
				},
			],
		},
	},
	{
		files: ['src/core/**'],
		rules: {
			'no-restricted-globals': ['error', ...NETWORK, ...IMPURE],
			'no-restricted-properties': [
				'error',
				...MARKUP,
				{ object: 'Math', property: 'random', message: 'core/ is pure: pass a seed.' },
				{ object: 'globalThis', property: 'Date', message: 'core/ is pure: pass the day.' },
			],
		},
	},
	{
		// noUncheckedIndexedAccess makes every typed-array read `number | undefined`.
		files: ['src/core/**', 'src/ingest/**', 'tests/**', 'scripts/**'],
		rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
	},
	{
		files: ['scripts/**', '*.config.{ts,js}', '.dependency-cruiser.cjs'],
		languageOptions: { globals: globals.node },
	},
	{
		// tsc checks these with the types in their comments, which the rules do not see.
		files: ['**/*.mjs'],
		rules: {
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
		},
	},
	{
		files: ['tests/**'],
		rules: {
			// Playwright reads which fixtures a function wants from its pattern, even an empty one.
			'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
		},
	},
);
