import { describe, expect, test } from 'vitest';
import type { AnalysisResult } from '#core/analyses.ts';
import { dayFromCivil } from '#core/calendar/day.ts';
import { growthFigure, type GrowthPeriod } from '#features/stages/growth-figure.ts';
import { createFormat } from '#i18n/format.ts';
import { growth } from '#i18n/messages/growth.ts';
import { ratesRows } from '#tests/support/rates-rows.ts';

const speech = { format: createFormat('en', 'IDR'), text: growth.en };
const ASOF = dayFromCivil(2025, 10, 24);

type Row = AnalysisResult<'rates'>['rows'][number];

const rates = (period: GrowthPeriod, count: number, changes: Partial<Row> = {}) =>
	ratesRows(period, ASOF, count, changes);

describe('growth accounting', () => {
	const figure = growthFigure(rates('month', 5), 'month', speech);

	test('tells the last whole month, not the running one', () => {
		expect(figure.title).toBe('September 2025: 12 new, 8 came back, 9 did not buy again');
		expect(figure.incompleteFrom).toBe(4);
		expect(figure.subtitle).toContain('only 24\u00a0days so far');
	});

	test('puts the buyers above zero and who is missing below it', () => {
		expect(figure.series.map(({ id, values }) => [id, values[0]])).toEqual([
			['returning', 10],
			['firstPurchases', 12],
			['resurrected', 8],
			['dormant', -9],
		]);
		expect(figure.table.rows[0]).toEqual(['June 2025', '10', '12', '8', '30', '−9']);
	});

	test('the first period of the data has none before it to be compared with', () => {
		expect(growthFigure(rates('month', 2), 'month', speech).title).toBe(speech.text.name);
		expect(growthFigure(rates('month', 1), 'month', speech).status.kind).toBe('too-few');
	});

	test('weeks carry the month under its first week, and one year of them is shown', () => {
		const weeks = growthFigure(rates('week', 80), 'week', speech);
		expect(weeks.points).toHaveLength(53);
		expect(weeks.points.at(-1)).toBe('Week of 20\u00a0Oct\u00a02025');
		expect(weeks.ticks.filter((tick) => tick.includes('2025'))).toEqual(['Jan\n2025']);
		expect(weeks.title).toContain('Week of 13\u00a0Oct\u00a02025');
	});
});
