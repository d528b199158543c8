/**
 * Rounds to whole minor units, half away from zero. A decimal half such as 1.005 × 100 reaches
 * us as 100.49999999999999, so a few ulps are forgiven.
 */
export function roundMinor(value: number): number {
	const magnitude = Math.abs(value);
	const rounded = Math.floor(magnitude + 0.5 + magnitude * 4 * Number.EPSILON);
	return value < 0 ? -rounded : rounded;
}
