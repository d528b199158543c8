import { describe, expect, test } from 'vitest';
import type { AnalysisResult } from '#core/analyses.ts';
import { RFM_GROUPS, rfmGroup } from '#core/rfm/groups.ts';
import { rfmView, type RfmSpeech } from '#features/stages/rfm-view.ts';
import { createFormat } from '#i18n/format.ts';
import { lenses } from '#i18n/messages/lenses.ts';
import { rfm } from '#i18n/messages/rfm.ts';
import { stages } from '#i18n/messages/stages.ts';
import { hashOf, merged } from '#ui/route.ts';

const speech: RfmSpeech = {
	format: createFormat('en', 'IDR'),
	stages: stages.en,
	lens: lenses.en,
	rfm: rfm.en,
	href: (path, params = {}) => hashOf(path, merged(new Map(), params)),
};

const SCORES = [5, 4, 3, 2, 1];
const NOBODY = { customers: 0, netRevenue: 0, netLastYear: 0 };

/** Three champions who spend 90 % of the year's money, and forty small lost ones. */
function rfmData(changes: Partial<AnalysisResult<'rfm'>> = {}): AnalysisResult<'rfm'> {
	return {
		asOf: 20_385,
		recencyDays: [14, 28, 56, 104],
		hasMoney: true,
		groups: RFM_GROUPS.map((id) =>
			id === 'champions'
				? { id, customers: 3, netRevenue: 900_000_000, netLastYear: 900_000_000 }
				: id === 'lost-small'
					? { id, customers: 40, netRevenue: 500_000_000, netLastYear: 100_000_000 }
					: { id, ...NOBODY },
		),
		cells: SCORES.flatMap((r) =>
			SCORES.map((fm) => ({
				...NOBODY,
				r,
				fm,
				group: RFM_GROUPS[rfmGroup(r, fm)] ?? 'lost-small',
				customers: r === 5 && fm === 5 ? 3 : r === 1 && fm === 1 ? 40 : 0,
			})),
		),
		prospects: 7,
		...changes,
	};
}

describe('the RFM grid', () => {
	const view = rfmView(rfmData(), speech);

	test('runs from those who bought just now down to the lost, in the shop’s own days', () => {
		expect(view.rows.map(({ name }) => name)).toEqual([
			'0–14 days ago',
			'15–28 days ago',
			'29–56 days ago',
			'57–104 days ago',
			'more than 104\u00a0days',
		]);
	});

	test('names the group that spends most', () => {
		expect(view.title).toBe('Champions: 3\u00a0people, 90% of the year’s spend');
	});

	test('a cell opens its people, an empty one nothing', () => {
		const best = view.rows[0]?.cells[4];
		expect(best).toMatchObject({
			people: '3',
			group: 'Champions',
			shade: 1,
			href: '#/customers?who=rfm.5.5',
			name: '3\u00a0people, Champions: 0–14 days ago, Often & spend 5. Open the list',
		});
		expect(view.rows[4]?.cells[0]).toMatchObject({ people: '40', shade: 8 });
		expect(view.rows[0]?.cells[0]).toMatchObject({ people: '0', shade: 0, href: null });
	});

	test('every group has its row, with its share of the buyers', () => {
		expect(view.groups).toHaveLength(10);
		expect(view.groups[0]).toMatchObject({ share: '7%', href: '#/customers?who=rfm.champions' });
		expect(view.groups[1]).toMatchObject({ people: '0', spend: '–', href: null });
		expect(view.prospects).toBe('7\u00a0people have never bought and are not in this grid.');
	});

	test('without amounts spend is not spoken of', () => {
		const plain = rfmView(rfmData({ hasMoney: false }), speech);
		expect(plain.title).toBe('RFM grid');
		expect(plain.columns[4]).toBe('Often 5');
	});

	test('a score that no silence has is named so', () => {
		const same = rfmView(rfmData({ recencyDays: [14, 28, 56, 56] }), speech);
		expect(same.rows[3]?.name).toBe('no days');
	});
});
