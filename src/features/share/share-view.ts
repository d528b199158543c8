import type { EngineState } from '#engine/engine-state.svelte.ts';
import { localDay } from '#engine/local-day.ts';
import type { Format } from '#i18n/format.ts';
import type { sharePage } from '#i18n/messages/share.ts';

type Words = (typeof sharePage)['id'];
export type BackupFacts = Awaited<ReturnType<EngineState['inspectBackup']>>;

export interface ShareSituation {
	readonly hasData: boolean;
	readonly mode: 'real' | 'sample';
	/** ISO instant. */
	readonly lastBackupAt: string | null;
	readonly timeZone: string;
	/** The shop's day by the computer's clock. */
	readonly today: number;
}

export function shareLead(situation: ShareSituation, { lead }: Words, format: Format): string[] {
	if (!situation.hasData) return [lead.empty, lead.emptyNext];
	if (situation.mode === 'sample') return [lead.sample];
	const day = backupDay(situation);
	if (day === null) return [lead.never, lead.neverNext];
	const age = Math.max(0, situation.today - day);
	return [age === 0 ? lead.today : lead.age(format.duration(age)), lead.newer];
}

/** The shop's day of the last backup; null: never. */
export function backupDay({
	lastBackupAt,
	timeZone,
}: Pick<ShareSituation, 'lastBackupAt' | 'timeZone'>): number | null {
	return lastBackupAt === null ? null : localDay(new Date(lastBackupAt), timeZone);
}

/** What a verified backup holds. */
export function backupFacts(
	{ createdAt, imports, rows, rejected, records }: BackupFacts,
	timeZone: string,
	{ restore }: Words,
	format: Format,
): { readonly label: string; readonly value: string }[] {
	const days = records.flatMap(({ firstDay, lastDay }) =>
		firstDay === null || lastDay === null ? [] : [firstDay, lastDay],
	);
	const period = days.length === 0 ? [] : [format.dayRange(Math.min(...days), Math.max(...days))];
	return [
		{ label: restore.madeOn, value: format.day(localDay(new Date(createdAt), timeZone)) },
		{ label: restore.imports, value: format.number(imports) },
		{ label: restore.rows, value: format.number(rows) },
		{ label: restore.rejected, value: format.number(rejected) },
		...period.map((value) => ({ label: restore.period, value })),
	];
}
