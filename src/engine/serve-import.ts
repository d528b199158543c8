import type { Store } from '#store/store.ts';
import type { ImportCalls, SampleFile } from './import-contract.ts';
import { ImportDesk } from './import-desk.ts';
import { serveCalls, type CallPort } from './serve-calls.ts';
import { throttled } from './throttled.ts';

/** Answers the calls of an ImportClient with the data of `store`. */
export function serveImport(port: CallPort, store: Store): void {
	const desk = new ImportDesk(store);
	serveCalls<ImportCalls>(
		port,
		{
			openArchive: (args) => desk.openArchive(args),
			read: (args, onprogress) => desk.read(args, throttled(onprogress)),
			sample: writeSample,
			edit: ({ file, edit }) => desk.edit(file, edit),
			remove: ({ file }) => {
				desk.remove(file);
				return undefined;
			},
			count: ({ sample, now }) => desk.count(sample, new Date(now)),
			rejected: ({ file }) => desk.rejected(file),
			save: (args, onprogress) => desk.save(args, throttled(onprogress)),
		},
		// An edit of one file need not wait until the next file is read.
		'at-once',
	);
}

async function writeSample(): Promise<readonly SampleFile[]> {
	const { sampleShopFiles } = await import('#sample/sample-shop.ts');
	return sampleShopFiles().map(({ name, text, channel }) => ({
		source: new File([text], name, { type: 'text/csv' }),
		channel,
	}));
}
