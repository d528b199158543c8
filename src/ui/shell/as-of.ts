/** The date the whole app looks at, and what can be chosen. Day numbers since 1970-01-01. */
export interface AsOf {
	readonly firstDay: number;
	/** Last day of the data: the default. */
	readonly lastDay: number;
	readonly value: number;
	/** The figures on screen still belong to another date. */
	readonly computing?: boolean | undefined;
	readonly onchange: (day: number) => void;
}
