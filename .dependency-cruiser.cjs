// The arrows of the architecture: files → ingest → store → engine → features → screen.
// A type-only import may point against an arrow; core is the exception, it knows nothing but itself.

/** The ground of core: pure helpers for days, money and text that formatting and view models need. */
const GROUND = '^src/core/(columns|calendar|money|text)/';

/** Rules of core that cost nothing: names, defaults and one formula, for the main thread too. */
const SMALL_RULES =
	'^src/core/(value/(formula|grouping|curve-age|forecast/(forecast-options|how-sure))|rfm/groups|signals/signal-ids|segments/(segment|customer-filter|is-customer-set)' +
	'|lenses/lens-steps|journeys/(wait-bins|cart-outcomes)|notes/shop-note' +
	'|voice/(scales|theme|default-themes|follow-up|grievance-source)' +
	'|funnel/(funnel-steps|dimension|leak)|cohorts/cohort-(period|dimension)' +
	'|churn/(rate-ids|period-groups)|lifecycle/(stage|sector-defaults|threshold-fault)' +
	'|dataset/(settings|identity/identity-(key|rule)))\\.ts$';

/**
 * @param {string} name @param {string} comment @param {string} from @param {string[]} allowed
 * @param {boolean} [typesToo]
 */
function layer(name, comment, from, allowed, typesToo = false) {
	return {
		name,
		comment,
		severity: 'error',
		from: { path: from },
		to: {
			path: '^src/',
			pathNot: allowed,
			...(typesToo ? {} : { dependencyTypesNot: ['type-only'] }),
		},
	};
}

/** @param {string} name @param {string} library @param {string} home */
function onlyIn(name, library, home) {
	return {
		name,
		severity: 'error',
		from: { path: '^src/', pathNot: home },
		to: { path: `node_modules/(@types/)?(${library})/`, dependencyTypesNot: ['type-only'] },
	};
}

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
	forbidden: [
		{
			name: 'no-cycles',
			severity: 'error',
			from: {},
			to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
		},
		{
			name: 'no-orphans',
			severity: 'error',
			from: { orphan: true, path: '^(src|tests/support)/', pathNot: '\\.d\\.ts$' },
			to: {},
		},
		{
			name: 'not-unresolvable',
			severity: 'error',
			from: {},
			to: { couldNotResolve: true, pathNot: '^virtual:' },
		},
		{
			name: 'core-is-pure',
			comment: 'core/ imports nothing outside core/: no layer, no package, no platform, no type.',
			severity: 'error',
			from: { path: '^src/core/' },
			to: { pathNot: '^src/core/' },
		},
		layer('ingest-arrow', 'ingest → core', '^src/ingest/', ['^src/(ingest|core)/'], true),
		layer('store-arrow', 'store → core', '^src/store/', ['^src/(store|core)/']),
		layer(
			'engine-arrow',
			'engine → core, store, ingest; and sample, whose files the import worker writes',
			'^src/engine/',
			['^src/(engine|core|store|ingest|sample)/'],
		),
		layer('i18n-arrow', 'i18n → the ground of core', '^src/i18n/', ['^src/i18n/', GROUND]),
		layer('ui-arrow', 'ui → i18n', '^src/ui/', ['^src/(ui|i18n)/']),
		layer('sample-arrow', 'sample → core', '^src/sample/', ['^src/(sample|core)/']),
		layer('pwa-arrow', 'pwa stands alone', '^src/pwa/', ['^src/pwa/']),
		layer(
			'features-arrow',
			'features → engine, ui, i18n, the ground of core and its small rules; never a whole analysis',
			'^src/features/',
			['^src/(features|ui|i18n|pwa|sample|engine)/', GROUND, SMALL_RULES],
		),
		{
			name: 'features-are-leaves',
			comment: 'Only the composition root knows the pages.',
			severity: 'error',
			from: { path: '^src/', pathNot: '^src/(features/|app/|main\\.ts$)' },
			to: { path: '^src/features/' },
		},
		{
			name: 'root-is-the-top',
			severity: 'error',
			from: { path: '^src/', pathNot: '^src/(main\\.ts|app/)' },
			to: { path: '^src/(main\\.ts|app/)' },
		},
		onlyIn('only-store-knows-dexie', 'dexie', '^src/store/'),
		onlyIn('only-charts-know-chart-js', 'chart\\.js', '^src/ui/charts?/'),
		onlyIn('only-ingest-reads-files', '@e965/xlsx|libphonenumber-js', '^src/ingest/'),
		onlyIn('only-pwa-knows-workbox', 'workbox-window', '^src/pwa/'),
		{
			name: 'browser-code-only',
			comment: 'What ships runs in a browser: no Node module, no tool, no test.',
			severity: 'error',
			from: { path: '^src/' },
			to: { path: '^(tests|scripts)/' },
		},
		{
			name: 'no-node-modules-of-node',
			severity: 'error',
			from: { path: '^src/' },
			to: { dependencyTypes: ['core'] },
		},
		{
			name: 'no-dev-package',
			severity: 'error',
			from: { path: '^src/' },
			to: {
				dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
				dependencyTypesNot: ['type-only'],
				pathNot: 'node_modules/@types/',
			},
		},
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '^(dist|coverage|\\.cache)/' },
		tsPreCompilationDeps: 'specify',
		tsConfig: { fileName: 'tsconfig.base.json' },
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['svelte', 'browser', 'import', 'types', 'default'],
			extensions: ['.ts', '.svelte', '.js', '.mjs', '.cjs', '.json', '.d.ts', '.css'],
		},
	},
};
