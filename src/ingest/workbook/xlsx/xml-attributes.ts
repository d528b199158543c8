import { NotUnderstood } from './not-understood.ts';
import { xmlText } from './xml-text.ts';

const SPACED = /\s+([^\s=<>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;

/** The attributes of a tag by their names, prefixes included; for tags of which there are few. */
export function xmlAttributes(text: string, from: number, to: number): ReadonlyMap<string, string> {
	const found = new Map<string, string>();
	const tag = text.slice(from, to).trimEnd();
	SPACED.lastIndex = 0;
	while (SPACED.lastIndex < tag.length) {
		const match = SPACED.exec(tag);
		if (match === null) throw new NotUnderstood('attribute');
		found.set(match[1]!, xmlText(match[2] ?? match[3]!));
	}
	return found;
}
