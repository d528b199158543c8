import type { Stage } from '#core/lifecycle/stage.ts';
import type { Theme } from '#core/voice/theme.ts';
import type { Format } from '#i18n/format.ts';
import type { customer } from '#i18n/messages/customer.ts';
import type { customerSets } from '#i18n/messages/customer-sets.ts';
import type { customers } from '#i18n/messages/customers.ts';
import type { journeySets } from '#i18n/messages/journey-sets.ts';
import type { lensSchools } from '#i18n/messages/lens-schools.ts';
import type { segments } from '#i18n/messages/segments.ts';
import type { shopNotes } from '#i18n/messages/shop-notes.ts';
import type { signals } from '#i18n/messages/signals.ts';
import type { stages as stageMessages } from '#i18n/messages/stages.ts';
import type { touches as touchMessages } from '#i18n/messages/touches.ts';

export type CustomersText = (typeof customers)['id'] &
	(typeof customer)['id'] &
	(typeof customerSets)['id'] &
	(typeof journeySets)['id'] &
	(typeof segments)['id'] &
	(typeof lensSchools)['id'] &
	(typeof shopNotes)['id'] &
	(typeof signals)['id'];
type StagesText = (typeof stageMessages)['id'];
type TouchNames = (typeof touchMessages)['id']['types'];

/** All that words are made from. */
export interface CustomersWords {
	readonly text: CustomersText;
	readonly stages: StagesText;
	/** Touches by their type. */
	readonly touches: TouchNames;
	readonly format: Format;
	readonly hasMoney: boolean;
	/** "Lost" is too strong a word for this shop. */
	readonly lostIsLongSilent: boolean;
	/** By which causes of complaint are called. */
	readonly themes: readonly Theme[];
}

/** Name of a stage as this page says it. */
export function stageName({ text, stages, lostIsLongSilent }: CustomersWords, stage: Stage) {
	if (stage === 'lost' && lostIsLongSilent) return text.longSilent.name;
	return stage === 'new' ? stages.newShort : stages[stage];
}

export function lostWord({ text, lostIsLongSilent }: CustomersWords): string {
	return lostIsLongSilent ? text.longSilent.short : text.lostShort;
}
