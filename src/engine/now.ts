/** The only clock of the engine; tests pass their own. */
export function now(): Date {
	return new Date();
}
