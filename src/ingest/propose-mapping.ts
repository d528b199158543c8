import type { MappedField } from '#core/columns/field-parts.ts';
import { assignByMatch, assignBySource, holdsParts } from './assign-fields.ts';
import type { Assignments } from './assign-fields.ts';
import { carriedReading } from './carried-reading.ts';
import { profileColumn } from './columns/column-profile.ts';
import { detectKind } from './columns/detect-kind.ts';
import { isInUtc } from './columns/header-keys.ts';
import { matchColumns } from './columns/match-columns.ts';
import { describeMapping } from './describe-mapping.ts';
import type { Decisions, ReadingHabits } from './describe-mapping.ts';
import type { Constants, Mapping } from './mapping.ts';
import { recogniseSource } from './sources/recognise-source.ts';
import type { SourceDefinition } from './sources/source-definition.ts';
import type { RawTable } from './table/raw-table.ts';

/**
 * A meaning for every column of a file, with what remains open. Every question has an answer in
 * force already, so that the mapping can be used as it is.
 */
export function proposeMapping(table: RawTable, habits: ReadingHabits): Mapping {
	const source = recogniseSource(table.headers);
	const profiles = table.headers.map((_, column) => profileColumn(table, column));
	const carried = carriedReading(table);
	const decided = {
		...decisionsOfSource(source, table.file),
		...(carried && { styles: carried.styles }),
	};
	if (source !== null && source.guessRest !== true) {
		const assigned = assignBySource(table.headers, source);
		return describeMapping(table, profiles, assigned, source.kind, habits, source, decided);
	}
	if (carried !== null) {
		const { kind, assigned } = carried;
		const timeZone = decided.timeZone ?? zoneOfHeaders(table.headers, assigned);
		const whole = { ...decided, timeZone };
		return describeMapping(table, profiles, assigned, kind, habits, source, whole);
	}
	const matches = matchColumns(table.headers, profiles);
	const found = source?.kind ?? detectKind(matches, profiles);
	const kind =
		source === null && found === 'orders' && holdsParts(table, matches) ? 'lines' : found;
	const guessed = assignByMatch(table, kind, matches);
	const assigned =
		source === null ? guessed : filledUp(assignBySource(table.headers, source), guessed);
	const timeZone = decided.timeZone ?? zoneOfHeaders(table.headers, assigned);
	return describeMapping(table, profiles, assigned, kind, habits, source, { ...decided, timeZone });
}

/** Times are UTC where the header of the date says so: `Order date (UTC)`. */
function zoneOfHeaders(headers: readonly string[], assigned: Assignments): string | null {
	const dated = [...assigned].find(([, { field }]) => field !== null && MAIN_DATES.includes(field));
	return dated !== undefined && isInUtc(headers[dated[0]]!) ? 'UTC' : null;
}

const MAIN_DATES: readonly MappedField[] = ['orderedAt', 'at', 'firstSeenAt'];

/** The source's own columns, and guesses for fields that it does not name. */
function filledUp(own: Assignments, guessed: Assignments): Assignments {
	const fields = new Set([...own.values()].map(({ field }) => field));
	const rest = [...guessed].filter(([column, { field }]) => !own.has(column) && !fields.has(field));
	return new Map([...own, ...rest]);
}

function decisionsOfSource(source: SourceDefinition | null, file: string): Decisions {
	return {
		source: source?.id ?? null,
		channel: source?.channel ?? null,
		joined: null,
		currency: source?.currency ?? null,
		timeZone: source?.timeZone ?? null,
		constants: constantsOf(source, file),
		fillDown: source?.fillDown ?? [],
		remedies: [],
		statusWords: {},
		touchTypes: {},
		styles: new Map(),
	};
}

function constantsOf(source: SourceDefinition | null, file: string): Constants {
	// In an archive the name follows its path.
	const name =
		file
			.toLowerCase()
			.split(/[/›]\s*/)
			.at(-1) ?? '';
	const byName = source?.byFileName?.find(({ startsWith }) => name.startsWith(startsWith));
	return { ...source?.constants, ...byName?.constants };
}
