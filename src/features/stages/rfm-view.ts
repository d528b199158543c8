import type { AnalysisResult } from '#core/analyses.ts';
import { customerSetText } from '#features/customers/customer-set-address.ts';
import type { lenses } from '#i18n/messages/lenses.ts';
import type { rfm } from '#i18n/messages/rfm.ts';
import type { Speech } from './stage-words.ts';

type RfmData = AnalysisResult<'rfm'>;

export interface RfmSpeech extends Speech {
	readonly lens: (typeof lenses)['id'];
	readonly rfm: (typeof rfm)['id'];
}

interface GridCell {
	readonly id: string;
	readonly people: string;
	readonly group: string;
	/** 0…8; 0: nobody. */
	readonly shade: number;
	/** The list of these people; null where there are none. */
	readonly href: string | null;
	/** Read out in place of the bare number. */
	readonly name: string;
}

export interface GroupRow {
	readonly id: string;
	readonly name: string;
	readonly people: string;
	readonly share: string;
	readonly spend: string;
	readonly href: string | null;
}

export interface RfmView {
	/** The group that spends most; the grid's plain name without amounts. */
	readonly title: string;
	readonly buyers: number;
	readonly hasMoney: boolean;
	readonly columns: readonly string[];
	/** From those who bought just now down to the lost; cells from the lowest score up. */
	readonly rows: readonly {
		readonly id: string;
		readonly name: string;
		readonly cells: readonly GridCell[];
	}[];
	readonly rule: string;
	readonly prospects: string | null;
	readonly groups: readonly GroupRow[];
}

const SHADES = 8;
const UPWARDS = [1, 2, 3, 4, 5] as const;
const DOWNWARDS = [5, 4, 3, 2, 1] as const;

/** The grid of recency against frequency and money, and the ten groups. */
export function rfmView(data: RfmData, speech: RfmSpeech): RfmView {
	const { format, lens } = speech;
	const columns = UPWARDS.map((score) =>
		(data.hasMoney ? lens.rfm.column : lens.rfm.columnNoMoney)(format.number(score)),
	);
	const buyers = data.groups.reduce((sum, { customers }) => sum + customers, 0);
	return {
		title: title(data, speech),
		buyers,
		hasMoney: data.hasMoney,
		columns,
		rows: DOWNWARDS.map((r) => rowOf(data, r, columns, speech)),
		rule: data.hasMoney ? lens.rfm.rule : lens.rfm.ruleNoMoney,
		prospects:
			data.prospects > 0 ? lens.rfm.prospects(format.count(data.prospects, 'people')) : null,
		groups: groupRows(data, buyers, speech),
	};
}

function rowOf(data: RfmData, r: number, columns: readonly string[], speech: RfmSpeech) {
	const { format, href, lens, rfm } = speech;
	const most = Math.max(1, ...data.cells.map(({ customers }) => customers));
	const name = recencyText(data, r, speech);
	return {
		id: String(r),
		name,
		cells: UPWARDS.flatMap((fm, column) => {
			const cell = data.cells.find((candidate) => candidate.r === r && candidate.fm === fm);
			if (cell === undefined) return [];
			const { customers } = cell;
			const group = rfm.groups[cell.group];
			return {
				id: `${r}-${fm}`,
				people: format.number(customers),
				group,
				shade: Math.ceil((customers / most) * SHADES),
				href:
					customers === 0
						? null
						: href('/customers', { who: customerSetText({ of: 'rfm-cell', r, fm }) }),
				name: lens.rfm.cell(format.count(customers, 'people'), group, name, columns[column] ?? ''),
			};
		}),
	};
}

/** The silences of a recency score, in days. */
function recencyText({ recencyDays }: RfmData, r: number, { format, lens }: RfmSpeech): string {
	const last = recencyDays[5 - r];
	const before = recencyDays[4 - r];
	if (last === undefined) return lens.rfm.over(format.count(before ?? 0, 'days'));
	const from = before === undefined ? 0 : before + 1;
	return from > last ? lens.rfm.noDays : lens.rfm.days(format.number(from), format.number(last));
}

function groupRows(data: RfmData, buyers: number, speech: RfmSpeech): GroupRow[] {
	const { format, href, rfm } = speech;
	return data.groups.map(({ id, customers, netLastYear }) => ({
		id,
		name: rfm.groups[id],
		people: format.number(customers),
		share: buyers === 0 ? '–' : format.percent(customers / buyers),
		spend: customers === 0 ? '–' : format.moneyShort(netLastYear),
		href:
			customers === 0
				? null
				: href('/customers', { who: customerSetText({ of: 'rfm-group', group: id }) }),
	}));
}

function title(data: RfmData, { format, lens, rfm }: RfmSpeech): string {
	const spend = data.groups.reduce((sum, { netLastYear }) => sum + netLastYear, 0);
	const [first, ...others] = data.groups;
	if (!data.hasMoney || spend <= 0 || first === undefined) return lens.rfm.grid;
	const best = others.reduce((a, b) => (b.netLastYear > a.netLastYear ? b : a), first);
	return lens.rfm.best(
		rfm.groups[best.id],
		format.count(best.customers, 'people'),
		format.percent(best.netLastYear / spend),
	);
}
