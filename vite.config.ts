import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

const CONTENT_SECURITY_POLICY = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"img-src 'self'",
	"font-src 'self'",
	"manifest-src 'self'",
	"worker-src 'self'",
	"connect-src 'none'",
	"base-uri 'none'",
	"form-action 'none'",
].join('; ');

/** Build only: the dev server needs inline styles and a socket. First in the head, so that it binds all that follows. */
function contentSecurityPolicy(): Plugin {
	return {
		name: 'content-security-policy',
		apply: 'build',
		transformIndexHtml: {
			order: 'post',
			handler: () => [
				{
					tag: 'meta',
					attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
					injectTo: 'head-prepend',
				},
			],
		},
	};
}

export default defineConfig({
	base: './',
	plugins: [
		svelte(),
		VitePWA({
			registerType: 'prompt',
			injectRegister: false,
			includeManifestIcons: false,
			manifest: {
				// No id: './' would become the origin's root, shared by every app on the host.
				name: 'Daur: siklus hidup pelanggan',
				short_name: 'Daur',
				description:
					'Analisis siklus hidup pelanggan untuk toko kecil. Data tetap di perangkat, dan tetap jalan tanpa internet.',
				lang: 'id',
				dir: 'ltr',
				start_url: './',
				scope: './',
				display: 'standalone',
				theme_color: '#fdfdfb',
				background_color: '#fdfdfb',
				categories: ['business', 'productivity'],
				icons: [
					{ src: 'icons/icon.svg', sizes: 'any', type: 'image/svg+xml' },
					{ src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
					{ src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
					{
						src: 'icons/maskable-512.png',
						sizes: '512x512',
						type: 'image/png',
						purpose: 'maskable',
					},
				],
			},
			workbox: {
				globPatterns: ['**/*.{js,css,html,svg,png,woff2}'],
				// The first visit is controlled as soon as everything is stored, so lazy parts load offline too.
				clientsClaim: true,
				cleanupOutdatedCaches: true,
				sourcemap: false,
			},
		}),
		contentSecurityPolicy(),
	],
	worker: { format: 'es' },
	build: {
		target: 'es2022',
		modulePreload: { polyfill: false },
		// A small file inlined as data: would be blocked by the policy.
		assetsInlineLimit: 0,
	},
	// Used by workers only: found late, they would make the first load in dev reload itself.
	optimizeDeps: { include: ['@e965/xlsx', 'comlink', 'dexie', 'fflate', 'papaparse'] },
});
