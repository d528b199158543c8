/** @type {import('@sveltejs/vite-plugin-svelte').SvelteConfig} */
export default {
	vitePlugin: {
		// Only our own components: a library may still be written without runes.
		dynamicCompileOptions({ filename }) {
			return filename.includes('node_modules') ? undefined : { runes: true };
		},
	},
};
