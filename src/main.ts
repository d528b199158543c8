import { browserHost } from '#pwa/browser-host.ts';
import { PwaState } from '#pwa/registration.svelte.ts';

// The frame until the shell is mounted here.
const main = document.createElement('main');
const heading = document.createElement('h1');
heading.textContent = 'Daur';
main.append(heading);
document.querySelector('#app')?.append(main);

new PwaState(browserHost(import.meta.env.PROD)).start();
