const HALF_LOG_TWO_PI = 0.918_938_533_204_672_8;
/** From here on the asymptotic series are exact to the last digits. */
const LARGE = 12;

/** ln Γ(x) for x > 0: Stirling's series (Abramowitz & Stegun 6.1.41) after a shift upwards. */
export function logGamma(x: number): number {
	let shifted = x;
	let product = 1;
	while (shifted < LARGE) product *= shifted++;
	const inverse = 1 / shifted;
	const square = inverse * inverse;
	const series =
		inverse *
		(1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square * (1 / 1188)))));
	return (
		(shifted - 0.5) * Math.log(shifted) - shifted + HALF_LOG_TWO_PI + series - Math.log(product)
	);
}

/** ψ(x) = d ln Γ(x) / dx for x > 0 (Abramowitz & Stegun 6.3.18 after a shift upwards). */
export function digamma(x: number): number {
	let shifted = x;
	let sum = 0;
	while (shifted < LARGE) sum += 1 / shifted++;
	const inverse = 1 / shifted;
	const square = inverse * inverse;
	const series =
		square *
		(1 / 12 - square * (1 / 120 - square * (1 / 252 - square * (1 / 240 - square * (1 / 132)))));
	return Math.log(shifted) - inverse / 2 - series - sum;
}
