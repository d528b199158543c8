/**
 * The fast reader has met what it does not know for sure. No error of the file: the library reads
 * it then.
 */
export class NotUnderstood extends Error {
	override readonly name = 'NotUnderstood';
}
