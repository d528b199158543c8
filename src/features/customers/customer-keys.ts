/** Where a key leads in the list: J and K from anywhere but a field, arrows from within the list. */
export function stepFor(event: KeyboardEvent, inList: boolean): 1 | -1 | 0 {
	if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return 0;
	const { target } = event;
	if (target instanceof Element && target.closest('input, textarea, select') !== null) return 0;
	switch (event.key) {
		case 'j':
		case 'J':
			return 1;
		case 'k':
		case 'K':
			return -1;
		case 'ArrowDown':
			return inList ? 1 : 0;
		case 'ArrowUp':
			return inList ? -1 : 0;
		default:
			return 0;
	}
}
