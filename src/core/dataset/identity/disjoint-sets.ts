/** Union-find over 0 … length − 1: which items are connected, whatever the order of the links. */
export class DisjointSets {
	readonly #parent: Int32Array;

	constructor(length: number) {
		this.#parent = new Int32Array(length);
		for (let i = 0; i < length; i++) this.#parent[i] = i;
	}

	/** The smallest item of the set. */
	find(item: number): number {
		const parent = this.#parent;
		let root = item;
		while (parent[root] !== root) root = parent[root]!;
		while (parent[item] !== root) {
			const next = parent[item]!;
			parent[item] = root;
			item = next;
		}
		return root;
	}

	unite(a: number, b: number): void {
		const rootA = this.find(a);
		const rootB = this.find(b);
		if (rootA !== rootB) this.#parent[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
	}
}
