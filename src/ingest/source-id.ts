import { normaliseHeader } from './columns/normalise-header.ts';
import type { Mapping } from './mapping.ts';
import { sourceById } from './sources/recognise-source.ts';

type Origin = Pick<Mapping, 'source' | 'channel'> & Partial<Pick<Mapping, 'joined'>>;

/**
 * Source of a file: the known one, or for a generic file a 64-bit hash (FNV-1a, twice) of its set
 * of headers; with the channel that the owner gave it, so that two shops stay two. Where the owner
 * says that it is one with another source, that.
 */
export function sourceId(headers: readonly string[], { source, channel, joined }: Origin): string {
	if (joined) return joined.source;
	const known = sourceById(source);
	if (known !== null) return withChannel(known.id, channel, known.channel);
	const text = `${headerSet(headers)}\n\n${channel ?? ''}`;
	const halves = [0x811c9dc5, 0x01234567].map((seed) => {
		let hash = seed;
		for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
		return (hash >>> 0).toString(16).padStart(8, '0');
	});
	return `generic:${halves.join('')}`;
}

/** Where order and customer ids hold: the known system, else the source. */
export function idScope(headers: readonly string[], origin: Origin): string {
	if (origin.joined) return origin.joined.idScope;
	const known = sourceById(origin.source);
	return known === null
		? sourceId(headers, origin)
		: withChannel(known.system, origin.channel, known.channel);
}

/** The set of normalised headers: what makes two files the same export. */
export function headerSet(headers: readonly string[]): string {
	// A corrected download of rejected rows is the same export as the file it came from.
	const own = headers.filter((header) => !header.startsWith('daur_'));
	return [...new Set(own.map(normaliseHeader))].sort().join('\n');
}

function withChannel(id: string, channel: string | null, usual: string | undefined): string {
	return channel === null || channel === (usual ?? null) ? id : `${id}:${channel}`;
}
