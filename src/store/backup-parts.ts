import type { ImportRecord } from '#core/dataset/rows/import-record.ts';
import type { ShopSettings } from '#core/dataset/settings.ts';
import type { RememberedMapping } from '#ingest/remembered-mapping.ts';
import { encodeHead, readParts, type Part } from './backup-container.ts';
import type { AppPreferences } from './settings.ts';
import { sha256 } from './sha-256.ts';
import { StoreError } from './store-error.ts';

/** Raised when an older app could not read the file any more. */
export const BACKUP_SCHEMA = 1;

export interface BackupCounts {
	readonly imports: number;
	readonly blocks: number;
	/** Accepted rows, in the blocks. */
	readonly rows: number;
	/** Rejected rows, in a part of the file with the others of their orders. */
	readonly rejected: number;
}

/** The first part: everything but the rows. */
export interface StartHead {
	readonly part: 'start';
	readonly schema: number;
	/** ISO instant. */
	readonly createdAt: string;
	readonly counts: BackupCounts;
	readonly imports: readonly ImportRecord[];
	readonly shop: ShopSettings;
	readonly app: AppPreferences;
	/** Absent in backups from before mappings were remembered. */
	readonly mappings?: readonly RememberedMapping[];
}

interface BodyHead {
	/** Which of the `imports` of the start. */
	readonly import: number;
	readonly index: number;
	readonly rows: number;
	/** SHA-256 of the body in hex. */
	readonly sha256: string;
}

/** Body: the block's arrays, laid out as `tree` says. */
export interface BlockHead extends BodyHead {
	readonly part: 'block';
	readonly tree: unknown;
}

/** Body: rejected rows as JSON. */
export interface RejectionsHead extends BodyHead {
	readonly part: 'rejections';
}

/** The last part: SHA-256 over the heads before it, which hold the hashes of the bodies. */
interface EndHead {
	readonly part: 'end';
	readonly sha256: string;
}

type Head = StartHead | BlockHead | RejectionsHead | EndHead;
type RawPart = readonly [head: Uint8Array<ArrayBuffer>, body: Uint8Array<ArrayBuffer>];

export type BodyPart =
	| { readonly head: BlockHead; readonly body: Uint8Array<ArrayBuffer> }
	| { readonly head: RejectionsHead; readonly body: Uint8Array<ArrayBuffer> };

/** Adds lengths and hashes to the parts of a backup, and its end. */
export async function* sealedParts(
	start: StartHead,
	bodies: AsyncIterable<{
		readonly head: Omit<BlockHead, 'sha256'> | Omit<RejectionsHead, 'sha256'>;
		readonly body: Uint8Array<ArrayBuffer>;
	}>,
): AsyncGenerator<RawPart> {
	const none = new Uint8Array(0);
	const heads = [encodeHead({ ...start, bytes: 0 })];
	yield [heads[0] ?? none, none];
	for await (const { head, body } of bodies) {
		const sealed = encodeHead({ ...head, bytes: body.length, sha256: await sha256(body) });
		heads.push(sealed);
		yield [sealed, body];
	}
	yield [encodeHead({ part: 'end', bytes: 0, sha256: await hashOfAll(heads) }), none];
}

/**
 * Reads a backup from its start to its end and checks everything on the way: hashes, order,
 * counts. What it has given out counts only once it has ended without an error.
 * @throws StoreError 'not-a-backup', 'newer-backup' or 'damaged-backup'
 */
export async function* verifiedParts(file: Blob): AsyncGenerator<StartHead | BodyPart> {
	const parts = readParts<Head>(file);
	const heads: Uint8Array<ArrayBuffer>[] = [];
	let start: StartHead | null = null;
	let ended = false;
	const seen = { blocks: 0, rows: 0, rejected: 0 };
	for await (const { head, headBytes, body } of parts) {
		if (ended) throw damaged('something follows the end');
		if (start === null) {
			start = checkedStart(head);
			yield start;
		} else if (head.part === 'block' || head.part === 'rejections') {
			if (start.imports[head.import] === undefined) throw damaged('rows of no import');
			if ((await sha256(body)) !== head.sha256) throw damaged('the bytes have changed');
			if (head.part === 'block') {
				seen.blocks++;
				seen.rows += head.rows;
				yield { head, body };
			} else {
				seen.rejected += head.rows;
				yield { head, body };
			}
		} else if (head.part === 'end') {
			if ((await hashOfAll(heads)) !== head.sha256) throw damaged('the parts have changed');
			ended = true;
		} else {
			throw damaged('a second start');
		}
		heads.push(headBytes);
	}
	if (start === null || !ended) throw damaged('the end is missing');
	const { blocks, rows, rejected } = start.counts;
	if (seen.blocks !== blocks || seen.rows !== rows || seen.rejected !== rejected) {
		throw damaged('the counts differ');
	}
}

function checkedStart(head: Part<Head>['head']): StartHead {
	if (head.part !== 'start') throw new StoreError('not-a-backup');
	if (!Number.isSafeInteger(head.schema) || head.schema < 1) throw damaged('no schema');
	if (head.schema > BACKUP_SCHEMA) throw new StoreError('newer-backup', `schema ${head.schema}`);
	const ids = head.imports.map(({ id }) => id);
	const ascending = ids.every((id, i) => Number.isSafeInteger(id) && id > (ids[i - 1] ?? 0));
	if (!ascending || ids.length !== head.counts.imports) throw damaged('the imports differ');
	return head;
}

async function hashOfAll(heads: readonly Uint8Array<ArrayBuffer>[]): Promise<string> {
	return sha256(new Uint8Array(await new Blob([...heads]).arrayBuffer()));
}

export function damaged(message: string): StoreError {
	return new StoreError('damaged-backup', message);
}
