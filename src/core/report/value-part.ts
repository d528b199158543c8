import type { Dataset } from '../dataset/dataset.ts';
import { formulaClv } from '../value/formula.ts';
import { valueAt } from '../value/value-page.ts';
import type { ValueResult } from '../value/value-page.ts';

type Major = (minor: number) => number;

/** What customers are worth, money in major units; the forecast is a part of its own. */
export function valuePart(
	dataset: Dataset,
	asOf: number,
	major: Major,
	reasons: Record<string, string>,
) {
	if (!dataset.hasMoney) {
		for (const part of ['historic', 'formula', 'byStage', 'byChannel', 'cac']) {
			reasons[`value.${part}`] = 'no-amounts';
		}
		const { margin } = dataset.settings;
		return { margin, historic: null, formula: null, byStage: null, byChannel: null, cac: null };
	}
	const result = valueAt(dataset, asOf);
	const { margin, historic, groups } = result;
	if (historic.perCustomer === null) reasons['value.historic.perCustomer'] = 'no-buyers';
	if (result.formula === null) reasons['value.formula'] = 'no-measurable-churn';
	if (result.costs.overall === null) reasons['value.cac'] = 'no-costs';
	giveReasons(result, dataset.settings.acquisitionCost, reasons);
	return {
		margin,
		historic: {
			total: major(historic.total),
			perCustomer: historic.perCustomer && major(historic.perCustomer.value),
		},
		formula: formulaPart(result, dataset.settings.acquisitionCost, major),
		byStage: groups.stage.map((group) => ({ stage: group.name, ...groupPart(group, major) })),
		byChannel: groups.channel.map((group) => ({ channel: group.name, ...groupPart(group, major) })),
		cac: result.costs.byChannel.map(
			({ channel, spend, newCustomers, cac, clvToCac, paybackMonths }) => ({
				channel,
				spend: major(spend),
				newCustomers,
				cac: cac === null ? null : major(cac),
				clvToCac,
				paybackMonths,
			}),
		),
	};
}

/** By the owner's own cost of winning a customer, else by that of the costs there are. */
function formulaPart({ formula, margin, costs }: ValueResult, typed: number | null, major: Major) {
	if (formula === null) return null;
	const cac = typed ?? costs.overall?.cac ?? null;
	return {
		revenuePerPeriod: major(formula.revenuePerMonth),
		period: 'month',
		periods: formula.months,
		cac: cac === null ? null : major(cac),
		clv: major(formulaClv(formula.revenuePerMonth, formula.months, margin, cac ?? 0)),
	};
}

/** Why figures inside the formula and the costs by channel are null. */
function giveReasons(
	{ formula, costs }: ValueResult,
	typed: number | null,
	reasons: Record<string, string>,
) {
	const lacks = (figure: 'cac' | 'clvToCac' | 'paybackMonths') =>
		costs.byChannel.some((channel) => channel[figure] === null);
	const cac = typed ?? costs.overall?.cac ?? null;
	if (formula !== null && cac === null) {
		reasons['value.formula.cac'] = costs.overall === null ? 'no-costs' : 'no-new-customers';
	}
	if (lacks('cac')) reasons['value.cac.cac'] = 'no-new-customers';
	if (lacks('clvToCac')) reasons['value.cac.clvToCac'] = 'no-cac-or-too-few-customers';
	if (lacks('paybackMonths')) reasons['value.cac.paybackMonths'] = 'not-reached';
}

function groupPart(
	{ buyers, total, perCustomer }: ValueResult['groups']['stage'][number],
	major: Major,
) {
	return { buyers, total: major(total), perCustomer: major(perCustomer) };
}
