import type { Dataset } from '../dataset/dataset.ts';
import { textOfRow } from '../dataset/rows/row-space.ts';
import type { CauseRecords } from './cause-records.ts';
import { LatestTexts } from './latest-texts.ts';
import type { RankedCauses } from './ranked-causes.ts';

const SAMPLES = 3;
/** Of what no theme is found in, an owner wants to see more: to find words for themes there. */
const OTHER_SAMPLES = 10;
const FIELDS = ['reason', 'text', 'cancelReason'] as const;

/** The newest different texts that name each cause, by its rank. */
export function causeSamples(
	dataset: Dataset,
	{ day, row, set }: CauseRecords,
	{ rest, ranksIn }: RankedCauses,
): string[][] {
	const read = (at: number) =>
		FIELDS.map((field) => textOfRow(dataset.rows, at, field).trim())
			.filter(Boolean)
			.join(' · ');
	const latest = Array.from(
		{ length: rest + 1 },
		(_, rank) => new LatestTexts(rank === rest ? OTHER_SAMPLES : SAMPLES),
	);
	set.forEach((one, i) => {
		for (const rank of ranksIn(one)) latest[rank]!.add(day[i]!, () => read(row[i]!));
	});
	return latest.map((texts) => texts.texts());
}
