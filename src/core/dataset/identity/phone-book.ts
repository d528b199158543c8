import { stringAt } from '#core/columns/packed-strings.ts';
import type { RowSpace } from '../rows/row-space.ts';

/** Digits that any two ways to write one number share at its end. */
const SHARED_END = 7;
/** A country's number is at most so long. */
const LONGEST_PREFIX = 3;

interface Entry {
	readonly digits: string;
	readonly customer: number;
}

/** Finds people by a number however it was written: `0812-3456-789` is +628123456789. */
export class PhoneBook {
	readonly #byEnd = new Map<string, Entry[]>();

	constructor({ blocks }: RowSpace, customerOfRow: Int32Array) {
		for (const { block, first } of blocks) {
			const column = block.text.phone;
			if (column === undefined) continue;
			const { codes, strings } = column;
			const seen = new Uint8Array(strings.offsets.length - 1);
			for (let row = 0; row < block.rows; row++) {
				const index = codes === null ? row : codes[row]!;
				const customer = customerOfRow[first + row]!;
				if (seen[index] === 1 || customer < 0) continue;
				seen[index] = 1;
				this.#add(stringAt(strings, index).replace(/\D/g, ''), customer);
			}
		}
	}

	/** Whether the text is nothing but a phone number. */
	static isNumber(text: string): boolean {
		return /^[+(]?[\d\s().\-–/]+$/.test(text) && text.replace(/\D/g, '').length > SHARED_END;
	}

	/** The one customer with the number, or -1. */
	customerOf(text: string): number {
		const digits = text.replace(/\D/g, '');
		const national = digits.replace(/^0+/, '');
		const entries = (this.#byEnd.get(endOf(digits)) ?? []).filter(
			(entry) =>
				entry.digits === digits ||
				(entry.digits.endsWith(national) &&
					entry.digits.length - national.length <= LONGEST_PREFIX),
		);
		const customers = new Set(entries.map(({ customer }) => customer));
		return customers.size === 1 ? entries[0]!.customer : -1;
	}

	#add(digits: string, customer: number): void {
		if (digits.length <= SHARED_END) return;
		const end = endOf(digits);
		const entries = this.#byEnd.get(end);
		if (entries === undefined) this.#byEnd.set(end, [{ digits, customer }]);
		else if (!entries.some((entry) => entry.digits === digits && entry.customer === customer)) {
			entries.push({ digits, customer });
		}
	}
}

function endOf(digits: string): string {
	return digits.slice(-SHARED_END);
}
