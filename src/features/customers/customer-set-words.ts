import type { CustomerSet } from '#core/customers/customers-in.ts';
import type { Stage } from '#core/lifecycle/stage.ts';
import { periodName } from '#features/period-name.ts';
import { stageName } from '#features/stages/stage-words.ts';
import { themeName } from '#features/voice/theme-view.ts';
import type { CustomersWords } from './customers-words.ts';
import { journeySetWords } from './journey-set-words.ts';

/** Whom a number of another page counts, in words: `from New to Lost since 24 Jul 2025`. */
export function amongText(words: CustomersWords, set: CustomerSet): string {
	const { text, format, stages, lostIsLongSilent } = words;
	const { among } = text;
	const name = (stage: Stage | 'outside') =>
		stage === 'outside'
			? among.outside
			: stage === 'new'
				? stages.newShort
				: stageName(stages, stage, lostIsLongSilent);
	switch (set.of) {
		case 'flow': {
			const since = set.since === null ? null : format.day(set.since);
			return set.before === set.after
				? among.stayed(name(set.before), since)
				: among.moved(name(set.before), name(set.after), since);
		}
		case 'cohort': {
			const period = set.period === '30-days' ? 'month' : set.period;
			const cohort = periodName(period, set.cohortDay, format, among);
			const group = set.filter && (set.filter.name || among.nothingKnown);
			return among.cohort[set.who](cohort, group, String(set.age), among.unit[set.period]);
		}
		case 'period':
			return among.period[set.who](periodName(set.period, set.day, format, among));
		case 'rule-change':
			return among.byRule(
				name(set.before),
				name(set.after),
				format.count(set.thresholds.lostAfter, 'days'),
			);
		case 'funnel-step': {
			const group = set.filter && (set.filter.name || among.nothingKnown);
			return among.stopped(among.steps[set.step], group);
		}
		case 'rfm-group':
			return among.rfmGroup(among.groups[set.group]);
		case 'rfm-cell':
			return among.rfmCell(format.number(set.r), format.number(set.fm));
		case 'voice':
			return among.voice(among.bands[set.instrument][set.band]);
		case 'waiting':
			return among.waiting;
		case 'cause':
			return among.cause(causeName(words, set.cause) ?? among.otherCause);
		default:
			return journeySetWords(text, format, name, set);
	}
}

/** A theme's name; of a reason as it is written, the reason itself. */
function causeName({ themes, format }: CustomersWords, cause: string | null): string | null {
	const theme = themes.find(({ id }) => id === cause);
	return theme === undefined ? cause : themeName(theme, format.locale);
}
