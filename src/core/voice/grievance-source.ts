/** Where people say what they are unhappy about. */
export const GRIEVANCE_SOURCES = [
	'answer',
	'complaint',
	'cancellation',
	'return',
	'cancelled-order',
] as const;

export type GrievanceSource = (typeof GRIEVANCE_SOURCES)[number];

/** What causes are told from: themes found in all the words, or reasons as the files have them. */
export const CAUSES_BY = ['themes', 'reasons'] as const;

export type CausesBy = (typeof CAUSES_BY)[number];
