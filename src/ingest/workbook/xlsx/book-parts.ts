import { NotUnderstood } from './not-understood.ts';
import { scanPart } from './scan-part.ts';
import type { Package } from './scan-part.ts';
import { xmlAttributes } from './xml-attributes.ts';

export interface BookParts {
	/** Dates count from 1904. */
	readonly is1904: boolean;
	/** In the order of the tabs; `path` is that of the part with the cells. */
	readonly sheets: readonly {
		readonly name: string;
		readonly hidden: boolean;
		readonly path: string;
	}[];
	readonly sharedStrings: string | null;
	readonly styles: string | null;
}

interface Relation {
	/** Last word of its type: `worksheet`, `styles`. */
	readonly type: string;
	readonly path: string;
}

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';

/** What a workbook says of its sheets and where they are (ECMA-376 part 1, 18.2). */
export async function bookParts(pack: Package): Promise<BookParts> {
	const relations = await relationsOf(pack);
	const sheets: { name: string; hidden: boolean; path: string }[] = [];
	let is1904 = false;
	await scanPart(pack, WORKBOOK, {
		open(name, text, from, to) {
			if (name === 'workbookPr') {
				const date1904 = xmlAttributes(text, from, to).get('date1904') ?? '0';
				is1904 = date1904 === '1' || date1904 === 'true';
			} else if (name === 'sheet') {
				const attributes = xmlAttributes(text, from, to);
				const id = [...attributes].find(([key]) => key.endsWith(':id'))?.[1];
				const relation = relations.get(id ?? '');
				// Sheets of charts and of macros are not for this reader.
				if (relation?.type !== 'worksheet') throw new NotUnderstood('kind of sheet');
				const state = attributes.get('state') ?? 'visible';
				sheets.push({
					name: attributes.get('name') ?? '',
					hidden: state === 'hidden' || state === 'veryHidden',
					path: relation.path,
				});
			}
		},
		close: ignore,
		chars: ignore,
	});
	return {
		is1904,
		sheets,
		sharedStrings: pathOf(relations, 'sharedStrings'),
		styles: pathOf(relations, 'styles'),
	};
}

async function relationsOf(pack: Package): Promise<ReadonlyMap<string, Relation>> {
	const relations = new Map<string, Relation>();
	await scanPart(pack, RELATIONS, {
		open(name, text, from, to) {
			if (name !== 'Relationship') return;
			const attributes = xmlAttributes(text, from, to);
			const type = attributes.get('Type') ?? '';
			const target = attributes.get('Target') ?? '';
			relations.set(attributes.get('Id') ?? '', {
				type: type.slice(type.lastIndexOf('/') + 1),
				path: target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`,
			});
		},
		close: ignore,
		chars: ignore,
	});
	return relations;
}

function pathOf(relations: ReadonlyMap<string, Relation>, type: string): string | null {
	return [...relations.values()].find((relation) => relation.type === type)?.path ?? null;
}

function ignore(): void {
	// Nothing of it matters.
}
