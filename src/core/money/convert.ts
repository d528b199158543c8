import { minorPerMajor } from './currency.ts';
import { roundMinor } from './minor.ts';

/**
 * Turns amounts of one currency into another's minor units, each rounded once, half away from
 * zero. NaN stays NaN.
 *
 * @param rate major units of `to` for one major unit of `from`
 */
export function minorConverter(from: string, to: string, rate: number): (minor: number) => number {
	const numerator = minorPerMajor(to);
	const denominator = minorPerMajor(from);
	return (minor) => roundMinor((minor * rate * numerator) / denominator);
}
