import type { Dataset } from '../dataset/dataset.ts';
import { firstChannels } from '../journeys/acquisition.ts';
import { snapshotAt } from '../lifecycle/snapshot.ts';
import { foldedText } from '../text/folded-text.ts';
import { acquisitionCosts } from './acquisition-cost.ts';
import type { AcquisitionCost, ChannelCost } from './acquisition-cost.ts';
import { comparedAge, firmLength } from './curve-age.ts';
import type { Range } from './forecast/how-sure.ts';
import { valueCurves } from './value-curve.ts';
import type { CurvePoint } from './value-curve.ts';

/** What winning customers has brought back; money in minor units. */
export interface Returns {
	/** Customers behind `value`. */
	readonly customers: number;
	/** Cumulative margin per customer at `ageMonths`; null where too few are old enough. */
	readonly value: Range | null;
	readonly ageMonths: number;
	/** `value` / CAC; null where one of them is not known or nothing was spent. */
	readonly clvToCac: number | null;
	/** The first age in months at which the margin has reached CAC; null: not within the data. */
	readonly paybackMonths: number | null;
}

export interface CostReturns {
	/** The largest spend first. */
	readonly byChannel: readonly (ChannelCost & Returns)[];
	/** Null without any cost. */
	readonly overall: (AcquisitionCost & Returns) | null;
}

/** Costs of winning customers beside what they brought, by channel and in total. */
export function costReturns(dataset: Dataset, asOf: number): CostReturns {
	const { byChannel, overall } = acquisitionCosts(dataset, asOf);
	if (overall === null) return { byChannel: [], overall };
	const { purchases } = snapshotAt(dataset, asOf);
	const channelOf = firstChannels(dataset, asOf);
	const keys = byChannel.map(({ channel }) => foldedText(channel));
	const groupOfChannel = dataset.channels.map((name) => keys.indexOf(foldedText(name)));
	const curves = valueCurves(
		dataset,
		purchases,
		(c) => groupOfChannel[channelOf[c]!]!,
		keys.length,
	);
	const [all] = valueCurves(dataset, purchases, () => 0, 1);
	return {
		byChannel: byChannel.map((cost, i) => ({ ...cost, ...returnsOf(curves[i]!, cost.cac) })),
		overall: { ...overall, ...returnsOf(all!, overall.cac) },
	};
}

function returnsOf(curve: readonly CurvePoint[], cac: number | null): Returns {
	const firm = firmLength(curve);
	const ageMonths = firm === 0 ? 0 : comparedAge(curve);
	const point = firm === 0 ? undefined : curve[ageMonths];
	const payback = cac === null ? -1 : curve.slice(0, firm).findIndex((at) => at.value >= cac);
	return {
		customers: point?.customers ?? 0,
		value: point ? { value: point.value, low: point.low, high: point.high } : null,
		ageMonths,
		clvToCac: point && cac !== null && cac > 0 ? point.value / cac : null,
		paybackMonths: payback === -1 ? null : payback,
	};
}
