import { FileError } from '../file-error.ts';

/** More than the app could hold; a year of a shop is a few megabytes. */
const MAX_UNPACKED_BYTES = 1 << 30;
/** Tables of text shrink to a tenth, seldom to a fiftieth; deflate could do a thousandth. */
const MAX_RATIO = 200;
/** What is small in any case may shrink as it likes. */
const HARMLESS_BYTES = 1 << 25;

/**
 * Refuses what would fill the memory once unpacked.
 * @throws FileError 'oversized'
 */
export function checkUnpackedSize(unpacked: number, packed: number, file: string): void {
	const bomb = unpacked > HARMLESS_BYTES && unpacked > packed * MAX_RATIO;
	if (unpacked > MAX_UNPACKED_BYTES || bomb) throw new FileError('oversized', file);
}
