import { assignByMatch } from './assign-fields.ts';
import type { Assignment, Assignments } from './assign-fields.ts';
import { profileColumn } from './columns/column-profile.ts';
import { matchColumns } from './columns/match-columns.ts';
import { describeMapping } from './describe-mapping.ts';
import type { Decisions, ReadingHabits } from './describe-mapping.ts';
import type { ColumnMapping, Mapping, MappingEdit } from './mapping.ts';
import { sourceById } from './sources/recognise-source.ts';
import type { RawTable } from './table/raw-table.ts';

/** The mapping after a change by the owner; everything decided before stays decided. */
export function editMapping(
	table: RawTable,
	mapping: Mapping,
	edit: MappingEdit,
	habits: ReadingHabits,
): Mapping {
	const profiles = table.headers.map((_, column) => profileColumn(table, column));
	const kind = edit.type === 'kind' ? edit.kind : mapping.kind;
	const assigned =
		edit.type === 'kind'
			? assignByMatch(table, kind, matchColumns(table.headers, profiles))
			: assignmentsOf(mapping, edit);
	const decided = decisionsOf(mapping, edit);
	const source = sourceById(decided.source);
	return describeMapping(table, profiles, assigned, kind, habits, source, decided);
}

function assignmentsOf(mapping: Mapping, edit: MappingEdit): Assignments {
	const assigned = new Map<number, Assignment>();
	for (const { index, field, rank, sign, confidence, note } of mapping.columns) {
		if (field === null && note === null) continue;
		assigned.set(index, { field, rank, ...(sign && { sign }), confidence, note });
	}
	if (edit.type !== 'field') return assigned;
	for (const [index, { field }] of assigned) {
		// The owner's choice feeds the field alone: the newest wins.
		if (field === edit.field) assigned.delete(index);
	}
	if (edit.field === null) assigned.delete(edit.column);
	else assigned.set(edit.column, { field: edit.field, rank: 0, confidence: 'certain', note: null });
	return assigned;
}

function decisionsOf(mapping: Mapping, edit: MappingEdit): Decisions {
	const { source, channel, joined, currency, timeZone, fillDown, remedies } = mapping;
	const constants = decidedConstants(mapping, edit);
	return {
		...{ source, channel, joined, currency, timeZone, constants, fillDown, remedies },
		...changeOf(mapping, edit),
		statusWords: {
			...answered(mapping.statusWords, 'status-word', mapping),
			...(edit.type === 'status' && { [edit.word]: edit.status }),
		},
		touchTypes: {
			...answered(mapping.touchTypes, 'touch-word', mapping),
			...(edit.type === 'touch' && { [edit.word]: edit.touch }),
		},
		styles: stylesOf(mapping, edit),
	};
}

/** The part of the mapping that an edit sets as it is. */
function changeOf(mapping: Mapping, edit: MappingEdit): Partial<Mapping> {
	switch (edit.type) {
		case 'kind':
			// Another kind of record is another table than the one that the source is known for.
			return edit.kind === mapping.kind ? {} : { source: null, fillDown: [] };
		case 'channel':
			return { channel: edit.channel };
		case 'currency':
			return { currency: edit.currency };
		case 'instrument':
			return { constants: { ...mapping.constants, instrument: edit.instrument } };
		case 'remedy': {
			const others = mapping.remedies.filter((remedy) => remedy !== edit.remedy);
			return { remedies: edit.on ? [...others, edit.remedy] : others };
		}
		case 'same-source':
			return { joined: edit.as };
		default:
			return {};
	}
}

type Style = Pick<ColumnMapping, 'dateOrder' | 'decimal' | 'decided'>;

function stylesOf(mapping: Mapping, edit: MappingEdit): Decisions['styles'] {
	const open = new Set(
		mapping.questions.flatMap((question) =>
			question.code === 'date-order' || question.code === 'decimal-mark' ? [question.column] : [],
		),
	);
	const isSameKind = edit.type !== 'kind' || edit.kind === mapping.kind;
	const styles = new Map<number, Style>(
		mapping.columns
			.filter(({ index }) => !open.has(index) && isSameKind)
			.map(({ index, dateOrder, decimal, decided }) => [
				index,
				{ dateOrder, decimal, ...(decided !== undefined && { decided }) },
			]),
	);
	if (edit.type === 'date-order')
		styles.set(edit.column, { dateOrder: edit.order, decimal: null, decided: true });
	if (edit.type === 'decimal')
		styles.set(edit.column, { dateOrder: null, decimal: edit.mark, decided: true });
	if (edit.type === 'field') styles.delete(edit.column);
	return styles;
}

/** The meanings of words that are not asked about any more. */
function answered<T>(
	words: Readonly<Record<string, T>>,
	code: 'status-word' | 'touch-word',
	{ questions }: Mapping,
): Record<string, T> {
	const asked = new Set(
		questions.flatMap((question) =>
			question.code === code && 'word' in question ? [question.word] : [],
		),
	);
	return Object.fromEntries(Object.entries(words).filter(([word]) => !asked.has(word)));
}

/** An instrument that was only proposed is proposed anew, also for another score. */
function decidedConstants(
	{ constants, questions }: Mapping,
	edit: MappingEdit,
): Mapping['constants'] {
	const { instrument, ...others } = constants;
	const isOpen = questions.some(({ code }) => code === 'instrument');
	const isOutdated = edit.type === 'kind' || (edit.type === 'field' && edit.field === 'score');
	return instrument === undefined || isOpen || isOutdated ? others : constants;
}
