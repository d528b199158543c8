import { NO_DAY } from '../columns/block.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { textAt } from '../columns/text-column.ts';

const TEXTS = ['tags', 'leadStatus', 'consent', 'plan'] as const;
const DAYS = ['birthday', 'unsubscribedAt'] as const;

/** What lists and orders say about a person beyond how to reach them. */
export type ContactFact =
	| { readonly field: (typeof TEXTS)[number]; readonly text: string }
	| { readonly field: (typeof DAYS)[number]; readonly day: number };

/** Of each fact what the newest row of the customer says that says anything, of whatever kind. */
export function contactFacts({ rows, people }: Dataset, id: number): ContactFact[] {
	const latest = new Map<string, ContactFact>();
	for (const { block, first } of rows.blocks) {
		const { text, instant } = block;
		if (
			![...TEXTS.map((field) => text[field]), ...DAYS.map((field) => instant[field])].some(Boolean)
		)
			continue;
		for (let row = 0; row < block.rows; row++) {
			if (people.customerOfRow[first + row] !== id) continue;
			for (const field of TEXTS) {
				const value = text[field] === undefined ? '' : textAt(text[field], row);
				if (value !== '') latest.set(field, { field, text: value });
			}
			for (const field of DAYS) {
				const day = instant[field]?.day[row] ?? NO_DAY;
				if (day !== NO_DAY) latest.set(field, { field, day });
			}
		}
	}
	return [...TEXTS, ...DAYS].flatMap((field) => latest.get(field) ?? []);
}
