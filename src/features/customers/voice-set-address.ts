import { INSTRUMENTS } from '#core/columns/instruments.ts';
import type { CustomerSet } from '#core/customers/customers-in.ts';
import { CAUSES_BY, GRIEVANCE_SOURCES } from '#core/voice/grievance-source.ts';
import { BANDS } from '#core/voice/scales.ts';

type VoiceSet = Extract<CustomerSet, { readonly of: 'voice' | 'waiting' | 'cause' }>;

const ALL = 'all';

/** `voice.nps.low`, `waiting`, `cause.themes.all.price`; without a name at its end: other causes. */
export function voiceSetText(set: VoiceSet): string {
	switch (set.of) {
		case 'voice':
			return `voice.${set.instrument}.${set.band}`;
		case 'waiting':
			return 'waiting';
		case 'cause':
			return ['cause', set.by, set.source ?? ALL, ...(set.cause === null ? [] : [set.cause])].join(
				'.',
			);
	}
}

/** Null where nothing is named. The cause comes last and may hold dots of its own. */
export function readVoiceSet(
	kind: string | undefined,
	[first, second, ...name]: readonly string[],
): VoiceSet | null {
	if (kind === 'waiting') return first === undefined ? { of: 'waiting' } : null;
	if (kind === 'voice') {
		const instrument = INSTRUMENTS.find((one) => one === first);
		const band = BANDS.find((one) => one === second);
		return instrument === undefined || band === undefined || name.length > 0
			? null
			: { of: 'voice', instrument, band };
	}
	const by = CAUSES_BY.find((one) => one === first);
	const source = GRIEVANCE_SOURCES.find((one) => one === second);
	if (kind !== 'cause' || by === undefined || (source === undefined && second !== ALL)) return null;
	const cause = name.length === 0 ? null : name.join('.');
	return { of: 'cause', by, source: source ?? null, cause };
}
