import { bilingual } from '#i18n/bilingual.ts';

/** What the import says about an export that it knows. */
export const knownSource = bilingual({
	id: {
		takenOff: 'dikurangkan dari jumlahnya',
	},
	en: {
		takenOff: 'taken off the sum',
	},
});
