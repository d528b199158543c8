const PIECE_BYTES = 8 * 1024 * 1024;

/**
 * A fingerprint of a file that is read as a stream: SHA-256 over the SHA-256 of each 8 MiB
 * piece. The platform hashes the pieces beside the parsing.
 */
export class Fingerprint {
	#piece = new Uint8Array(PIECE_BYTES);
	#filled = 0;
	readonly #digests: Promise<ArrayBuffer>[] = [];

	update(bytes: Uint8Array): void {
		let offset = 0;
		while (offset < bytes.length) {
			const part = bytes.subarray(offset, offset + PIECE_BYTES - this.#filled);
			this.#piece.set(part, this.#filled);
			this.#filled += part.length;
			offset += part.length;
			if (this.#filled === PIECE_BYTES) this.#flush();
		}
	}

	async hex(): Promise<string> {
		this.#flush();
		const digests = await Promise.all(this.#digests);
		const joined = new Uint8Array(digests.length * 32);
		digests.forEach((digest, i) => {
			joined.set(new Uint8Array(digest), i * 32);
		});
		const whole = new Uint8Array(await crypto.subtle.digest('SHA-256', joined));
		return Array.from(whole, (byte) => byte.toString(16).padStart(2, '0')).join('');
	}

	#flush(): void {
		if (this.#filled === 0) return;
		const piece = this.#piece.subarray(0, this.#filled);
		this.#digests.push(crypto.subtle.digest('SHA-256', piece));
		// The digest may still be reading the old piece.
		this.#piece = new Uint8Array(PIECE_BYTES);
		this.#filled = 0;
	}
}
