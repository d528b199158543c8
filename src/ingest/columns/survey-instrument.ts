import { eachText } from './column-styles.ts';
import type { Constants, ColumnMapping, Question } from '../mapping.ts';
import type { RawTable } from '../table/raw-table.ts';
import { parseNumber } from '../values/numbers.ts';
import { instrumentAsked, instrumentOfScale } from './survey-question.ts';

/**
 * The instrument of all answers of a file, unless a column names it: by the header of the score,
 * else by its scale. Where that leaves it open it is asked, with the likeliest in force.
 */
export function surveyInstrument(
	table: RawTable,
	columns: readonly ColumnMapping[],
	decided: Constants,
	questions: Question[],
): Constants {
	const score = columns.find(({ field }) => field === 'score');
	const isNamed = columns.some(({ field }) => field === 'instrument');
	if (score === undefined || isNamed || decided.instrument !== undefined) return decided;
	const asked = instrumentAsked(score.header);
	if (asked !== null) return { ...decided, instrument: asked };
	const texts = new Set<string>();
	eachText(table, score.index, (text) => texts.add(text));
	const scores = [...texts]
		.map((text) => parseNumber(text, score.decimal ?? '.'))
		.filter((value) => !Number.isNaN(value));
	const { instrument, sure } = instrumentOfScale([...new Set(scores)]);
	if (!sure) {
		const examples = [...texts].slice(0, 3);
		questions.push({ code: 'instrument', column: score.index, examples });
	}
	return { ...decided, instrument };
}
