interface Dated {
	readonly day: number;
	readonly text: string;
}

/** The newest different texts of many; of one day the first in order. */
export class LatestTexts {
	readonly #most: number;
	#kept: Dated[] = [];

	constructor(most: number) {
		this.#most = most;
	}

	/** @param read the text, asked for only where the day is late enough */
	add(day: number, read: () => string): void {
		const last = this.#kept[this.#most - 1];
		if (last !== undefined && day < last.day) return;
		const text = read();
		const same = this.#kept.find((one) => one.text === text);
		if (text === '' || (same !== undefined && same.day >= day)) return;
		this.#kept = [...this.#kept.filter((one) => one !== same), { day, text }]
			.sort((a, b) => b.day - a.day || (a.text < b.text ? -1 : 1))
			.slice(0, this.#most);
	}

	texts(): string[] {
		return this.#kept.map(({ text }) => text);
	}
}
