import { StoreError } from './store-error.ts';

/**
 * SHA-256 in hex.
 * @throws StoreError 'unavailable' on an insecure origin, where browsers do not offer it
 */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
	const { subtle } = crypto as { subtle?: SubtleCrypto };
	if (subtle === undefined) throw new StoreError('unavailable', 'no SHA-256 without TLS');
	const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
	return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
