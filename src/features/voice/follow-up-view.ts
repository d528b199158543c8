import type { FollowUp } from '#core/voice/follow-up.ts';
import type { Format } from '#i18n/format.ts';
import type { VoiceText } from '#i18n/messages/voice.ts';

export interface FollowUpView {
	/** `Followed up 12 May 2025` */
	readonly on: string;
	readonly note: string;
}

/** What was done about an answer, in words; null: nothing yet. */
export function followUpView(
	followUp: FollowUp | null,
	{ on }: Pick<VoiceText['loop'], 'on'>,
	format: Format,
): FollowUpView | null {
	return followUp && { on: on(format.day(followUp.day)), note: followUp.note };
}
