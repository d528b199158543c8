import { normaliseHeader } from './columns/normalise-header.ts';

/**
 * Source of a generic file: a 64-bit hash (FNV-1a, twice) of its set of headers and of the
 * channel that the owner gave it. Order and customer ids hold within a source.
 */
export function sourceId(headers: readonly string[], channel: string | null): string {
	// A corrected download of rejected rows is the same export as the file it came from.
	const own = headers.filter((header) => !header.startsWith('daur_'));
	const set = [...new Set(own.map(normaliseHeader))].sort().join('\n');
	const text = `${set}\n\n${channel ?? ''}`;
	const halves = [0x811c9dc5, 0x01234567].map((seed) => {
		let hash = seed;
		for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
		return (hash >>> 0).toString(16).padStart(8, '0');
	});
	return `generic:${halves.join('')}`;
}
