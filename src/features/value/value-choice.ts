import { GROUPINGS } from '#core/value/grouping.ts';
import { forecastChoice } from './forecast-choice.ts';
import { overridesFrom } from './formula-view.ts';
import type { ValueChoice } from './value-view.ts';

/** What the owner looks at on the Value page, from its address. */
export function valueChoice(params: ReadonlyMap<string, string>): ValueChoice {
	return {
		...overridesFrom(params),
		by: GROUPINGS.find((by) => by === params.get('by')) ?? 'stage',
		horizonMonths: forecastChoice(params).horizonMonths,
	};
}
