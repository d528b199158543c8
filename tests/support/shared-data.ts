import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, test } from 'vitest';

/** Real data and reference results may lie beside the repository; they are no part of it. */
const FOLDERS = ['data', 'reference'].map(
	(folder) => new URL(`../../../shared/${folder}/`, import.meta.url),
);

/** The path of a shared file, or null where it is absent. */
export function sharedData(name: string): string | null {
	return (
		FOLDERS.map((folder) => fileURLToPath(new URL(name, folder))).find((path) =>
			existsSync(path),
		) ?? null
	);
}

/** A `describe` that gets the paths of its shared files; where one is absent, one skipped test says so. */
export function describeWithData<const Names extends readonly string[]>(
	title: string,
	names: Names,
	tests: (...paths: { [Index in keyof Names]: string }) => void,
): void {
	const paths = names.map(sharedData);
	const missing = names.filter((_, index) => paths[index] === null);
	describe(title, () => {
		if (missing.length > 0) test.skip(`needs ../shared: ${missing.join(', ')}`);
		else tests(...(paths as { [Index in keyof Names]: string }));
	});
}
