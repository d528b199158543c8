import type { FunnelStep } from '#core/funnel/funnel.ts';
import { lostAt } from '#core/funnel/leak.ts';
import type { Format } from '#i18n/format.ts';
import type { FunnelWords } from '#i18n/messages/funnel.ts';

/** Of fewer people no leak is named. */
const ENOUGH = 20;

type LeakKey = keyof FunnelWords['leak'];

/** Those who are known may be lost before they get in touch, or before they buy. */
function leakKey(steps: readonly FunnelStep[], leak: FunnelStep | undefined): LeakKey | null {
	if (leak === undefined || leak.id === 'advocate') return null;
	return leak.id === 'known' && steps[1]?.id === 'engaged' ? 'silent' : leak.id;
}

/** The biggest leak in a sentence and what to do, or why none is named. */
export function leakSentence(
	steps: readonly FunnelStep[],
	leak: FunnelStep | undefined,
	within: string,
	format: Format,
	words: FunnelWords,
): { readonly lead: readonly string[]; readonly support: string | undefined } {
	const key = leakKey(steps, leak);
	if (!leak || key === null) {
		return { lead: whyNoLeak(steps, words), support: undefined };
	}
	const stops = words.leak[key](format.percent(1 - (leak.stepConversion ?? 0)), within);
	const lost = words.support(format.count(Math.round(lostAt(leak)), 'people'));
	const open = leak.open > 0 ? words.stillOpen(format.count(leak.open, 'people')) : '';
	const days = leak.daysToConvert;
	if (!days || days.upper < 1) {
		return { lead: [stops, words.actPlain], support: `${lost} ${open}`.trim() };
	}
	const upper = Math.ceil(days.upper);
	const timing = words.timing(format.count(upper, 'days'));
	return {
		lead: [stops, words.act[key](format.number(upper))],
		support: `${lost} ${timing} ${open}`.trim(),
	};
}

/** Too few people, or too little time for those who are enough. */
function whyNoLeak(steps: readonly FunnelStep[], words: FunnelWords): [string, string] {
	const enough = steps.slice(0, -1).filter(({ entered }) => entered >= ENOUGH);
	return enough.length > 0 && enough.every((step) => !step.isWindowOver)
		? [words.tooEarly, words.tooEarlyDo]
		: [words.noLeak, words.noLeakDo];
}
