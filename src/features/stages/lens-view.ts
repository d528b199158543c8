import type { AnalysisResult } from '#core/analyses.ts';
import type { lensSchools } from '#i18n/messages/lens-schools.ts';
import type { School } from './lens-choice.ts';
import { lensRule, lensStepName } from './lens-rules.ts';
import type { Speech } from './stage-words.ts';

export interface LensSpeech extends Speech {
	readonly lens: (typeof lensSchools)['id'];
}

type Counts = AnalysisResult<'lenses'>[number];
type Step = Counts['steps'][number];

export interface LensStepRow {
	readonly id: string;
	readonly name: string;
	readonly rule: string;
	readonly people: string;
	readonly share: string;
	/** Length of the bar, percent of the longest. */
	readonly width: number;
	/** The files that would fill the step; null where there are data. */
	readonly missing: string | null;
	/** Visitors and impressions, who are no people; null where there are none. */
	readonly traffic: string | null;
	readonly href: string | null;
	/** Read out in place of the bare number. */
	readonly label: string;
}

export interface LensView {
	/** The finding. */
	readonly title: string;
	/** How the counts relate, and to how many. */
	readonly subtitle: string;
	readonly about: string;
	readonly rows: readonly LensStepRow[];
}

/** One lens on the customers of a date; null where the engine does not know it. */
export function lensView(
	lenses: AnalysisResult<'lenses'>,
	school: School,
	speech: LensSpeech,
): LensView | null {
	const counts = lenses.find(({ id }) => id === school);
	if (counts === undefined) return null;
	const { format, lens } = speech;
	const everyone = baseOf(counts);
	return {
		title: finding(counts, everyone, speech) ?? lens.schools[school].name,
		subtitle: lens.lensWords.kind[counts.kind](format.count(everyone, 'people')),
		about: lens.schools[school].about,
		rows: counts.steps.map((step) => rowOf(counts.id, step, everyone, speech)),
	};
}

/** All whom the lens groups. */
function baseOf({ kind, steps }: Counts): number {
	const counts = steps.map(({ customers }) => customers ?? 0);
	return kind === 'exclusive' ? counts.reduce((sum, count) => sum + count, 0) : Math.max(...counts);
}

function rowOf(lensId: string, step: Step, everyone: number, speech: LensSpeech): LensStepRow {
	const { format, href, lens } = speech;
	const { customers } = step;
	const rule = lensRule(step.id);
	const name = lensStepName(lens, lensId, step.id);
	const share = customers === null || everyone === 0 ? null : customers / everyone;
	return {
		id: step.id,
		name,
		rule: rule === null ? '' : lens.lensRules[rule],
		people: customers === null ? '–' : format.number(customers),
		share: share === null ? '–' : format.percent(share),
		width: (share ?? 0) * 100,
		missing: customers === null ? missingText(step, speech) : null,
		traffic: trafficText(step, speech),
		href:
			customers === null || customers === 0
				? null
				: href('/customers', {
						'lens-step': `${lensId}.${step.id}`,
					}),
		label: lens.lensWords.open(format.count(customers ?? 0, 'people'), name),
	};
}

function missingText({ missing }: Step, { lens }: LensSpeech): string {
	const { files, missing: words, or } = lens.lensWords;
	return words(missing.map((file) => files[file]).join(or));
}

function trafficText({ traffic }: Step, { format, lens }: LensSpeech): string | null {
	const { visitors, impressions, traffic: words } = lens.lensWords;
	const counts = [
		...(traffic?.visitors ? [visitors(format.number(traffic.visitors))] : []),
		...(traffic?.impressions ? [impressions(format.number(traffic.impressions))] : []),
	];
	return counts.length === 0 ? null : words(format.list(counts));
}

/** The step at which most are left behind, or the largest of exclusive ones. */
function finding(counts: Counts, everyone: number, speech: LensSpeech): string | null {
	const { format, lens } = speech;
	const known = counts.steps.flatMap(({ id, customers }) =>
		customers === null ? [] : { name: lensStepName(lens, counts.id, id), customers },
	);
	if (everyone === 0 || counts.kind === 'counts') return null;
	if (counts.kind === 'exclusive') {
		const largest = known.reduce((a, b) => (b.customers > a.customers ? b : a));
		return lens.lensWords.largest(
			largest.name,
			format.count(largest.customers, 'people'),
			format.percent(largest.customers / everyone),
		);
	}
	let worst: { from: string; to: string; left: number; of: number } | null = null;
	for (const [i, { name, customers }] of known.entries()) {
		const before = known[i - 1];
		if (before === undefined) continue;
		const left = before.customers - customers;
		if (left > (worst?.left ?? 0)) {
			worst = { from: before.name, to: name, left, of: before.customers };
		}
	}
	return (
		worst &&
		lens.lensWords.drop(
			worst.from,
			worst.to,
			format.count(worst.left, 'people'),
			format.percent(worst.left / worst.of),
		)
	);
}
