/** Net Promoter Score 0…10, customer satisfaction 1…5, customer effort score 1…7. */
export const INSTRUMENTS = ['nps', 'csat', 'ces'] as const;

export type Instrument = (typeof INSTRUMENTS)[number];
