import type { Attachment } from 'svelte/attachments';

const focusable =
	'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), summary, [tabindex="0"]';

export interface ModalFocusOptions {
	/** Keeps Tab inside, for panels that cover the page. */
	readonly trap: () => boolean;
	readonly onclose: () => void;
}

/**
 * Moves focus into a panel when it opens and back to where it was when it closes; Escape closes.
 * The panel itself takes the focus (it needs `tabindex="-1"`), so that its name is read first.
 */
export function modalFocus({ trap, onclose }: ModalFocusOptions): Attachment<HTMLElement> {
	return (panel) => {
		const opener = document.activeElement;
		panel.focus({ preventScroll: true });

		function press(event: KeyboardEvent) {
			if (event.key === 'Escape') {
				event.stopPropagation();
				onclose();
			} else if (event.key === 'Tab' && trap()) {
				keepInside(event, panel);
			}
		}

		panel.addEventListener('keydown', press);
		return () => {
			panel.removeEventListener('keydown', press);
			// Only where the focus would be lost with the panel: the owner may have moved on.
			const lost =
				panel.contains(document.activeElement) || document.activeElement === document.body;
			if (lost && opener instanceof HTMLElement && opener.isConnected) opener.focus();
		};
	};
}

function keepInside(event: KeyboardEvent, panel: HTMLElement) {
	const stops = [...panel.querySelectorAll<HTMLElement>(focusable)];
	const first = stops[0];
	const last = stops.at(-1);
	if (!first || !last) return;
	const at = document.activeElement;
	if (event.shiftKey && (at === first || at === panel)) {
		event.preventDefault();
		last.focus();
	} else if (!event.shiftKey && at === last) {
		event.preventDefault();
		first.focus();
	}
}
