import type { Cause, Causes } from '#core/voice/causes.ts';
import { GRIEVANCE_SOURCES } from '#core/voice/grievance-source.ts';
import type { Theme } from '#core/voice/theme.ts';
import { customerSetText } from '#features/customers/customer-set-address.ts';
import { shortened } from '#features/customers/shortened.ts';
import type { Speech } from '#features/stages/stage-words.ts';
import type { CausesText } from '#i18n/messages/voice-causes.ts';
import type { NumberSource } from '#ui/content/number-source.ts';
import { themeName } from './theme-view.ts';
import type { VoiceChoice } from './voice-choice.ts';

const NAME = 60;
const TEXT = 200;

export interface CausesSpeech extends Speech {
	readonly causes: CausesText;
	readonly themes: readonly Theme[];
	readonly hasMoney: boolean;
}

export interface CauseRow {
	readonly id: string;
	readonly name: string;
	readonly href: string;
	/** Nobody known has named it: there is nothing to open. */
	readonly hasPeople: boolean;
	/** Everything else, which is no finding. */
	readonly isRest: boolean;
	/** Length of the bar and place of the cumulative mark, 0…1. */
	readonly length: number;
	readonly covered: number;
	readonly coveredText: string;
	readonly answers: string;
	readonly share: string;
	readonly people: string;
	/** Null without amounts. */
	readonly revenue: string | null;
	readonly samples: readonly string[];
	readonly samplesLabel: string;
}

export interface CausesView {
	readonly title: string;
	readonly subtitle: string;
	readonly note: string;
	readonly rows: readonly CauseRow[];
	readonly sources: readonly { readonly value: string; readonly label: string }[];
	readonly source: NumberSource;
	/** What to do where there is nothing to show; null: there is. */
	readonly empty: string | null;
}

/** The Pareto figure of causes, by answers or by the revenue of those who named them. */
export function causesView(result: Causes, choice: VoiceChoice, speech: CausesSpeech): CausesView {
	const { causes: text, format } = speech;
	const byRevenue = choice.measure === 'revenue' && speech.hasMoney;
	const causes = byRevenue
		? [...result.causes].sort((a, b) => a.rankByRevenue - b.rankByRevenue)
		: result.causes;
	const wordless = sourcesOf(result, choice).reduce((sum, source) => sum + source.wordless, 0);
	const answers = format.count(result.answers, 'answers');
	return {
		title: finding(causes, byRevenue, speech),
		subtitle: byRevenue
			? text.subtitle.revenue(
					format.count(result.people, 'customers'),
					format.moneyShort(result.revenue),
				)
			: text.subtitle.share(answers),
		note: byRevenue ? text.noteRevenue : text.note,
		rows: causes.map((cause) => causeRow(cause, result, choice, byRevenue, speech)),
		sources: sourceOptions(result, speech),
		source: {
			terms: [
				byRevenue ? 'revenueAtRisk' : 'causeShare',
				...(choice.by === 'themes' ? (['voiceTheme'] as const) : []),
			],
			basis: answers,
			leftOut: wordless > 0 ? [text.wordless(format.count(wordless, 'answers'))] : [],
		},
		empty: result.answers > 0 ? null : choice.by === 'reasons' ? text.emptyReasons : text.emptyText,
	};
}

function finding(causes: readonly Cause[], byRevenue: boolean, speech: CausesSpeech): string {
	const { causes: text, format } = speech;
	const [first, second] = causes.filter(({ id }) => id !== null);
	if (first === undefined) return text.title;
	const name = nameOf(first, speech);
	if (byRevenue) return text.finding.revenue(name, format.moneyShort(first.revenueAtRisk));
	return second === undefined
		? text.finding.one(name, format.percent(first.share))
		: text.finding.two(name, nameOf(second, speech), format.percent(second.covered));
}

function causeRow(
	cause: Cause,
	result: Causes,
	{ by, source }: VoiceChoice,
	byRevenue: boolean,
	speech: CausesSpeech,
): CauseRow {
	const { causes: text, format, href } = speech;
	const covered = byRevenue ? cause.coveredRevenue : cause.covered;
	const ofRevenue = result.revenue > 0 ? cause.revenueAtRisk / result.revenue : 0;
	// A reason without further words is no sample of itself.
	const samples = cause.samples
		.filter((sample) => sample !== cause.id)
		.map((sample) => shortened(sample, TEXT));
	return {
		// A reason may be called anything, also as what stands for the rest.
		id: cause.id === null ? 'rest' : `cause ${cause.id}`,
		name: nameOf(cause, speech),
		href: href('/customers', {
			who: customerSetText({ of: 'cause', by, source, cause: cause.id }),
		}),
		hasPeople: cause.people > 0,
		isRest: cause.id === null,
		length: Math.min(1, Math.max(0, byRevenue ? ofRevenue : cause.share)),
		covered: Math.min(1, Math.max(0, covered)),
		coveredText: format.percent(covered),
		answers: format.number(cause.n),
		share: format.percent(cause.share),
		people: format.count(cause.people, 'people'),
		revenue: speech.hasMoney ? format.moneyShort(cause.revenueAtRisk) : null,
		samples,
		samplesLabel: text.samples(format.number(samples.length)),
	};
}

function nameOf({ id }: Cause, { causes: text, themes, format }: CausesSpeech): string {
	if (id === null) return text.other;
	const theme = themes.find((one) => one.id === id);
	return theme === undefined ? shortened(id, NAME) : themeName(theme, format.locale);
}

function sourcesOf({ sources }: Causes, { source }: VoiceChoice) {
	return source === null ? sources : sources.filter((one) => one.source === source);
}

/** All sources, and each that has something. */
function sourceOptions({ sources }: Causes, { causes: text, format }: CausesSpeech) {
	const count = (of: readonly { readonly withWords: number }[]) =>
		format.number(of.reduce((sum, { withWords }) => sum + withWords, 0));
	return [
		{ value: 'all', label: text.option(text.sources.all, count(sources)) },
		...GRIEVANCE_SOURCES.flatMap((id) => {
			const own = sources.filter(({ source, withWords }) => source === id && withWords > 0);
			return own.length === 0
				? []
				: [{ value: id, label: text.option(text.sources[id], count(own)) }];
		}),
	];
}
