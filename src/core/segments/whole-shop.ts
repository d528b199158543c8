/**
 * Analyses that a segment never narrows: of single customers by their number, of who is who, of
 * the shop's rules, and of the sizes of all segments.
 */
const WHOLE_SHOP: ReadonlySet<string> = new Set([
	'customerRows',
	'customerDetail',
	'customerOutlook',
	'customerByKey',
	'mergeSuggestions',
	'previewRule',
	'segmentSizes',
	'productMargins',
]);

/** Whether an analysis can be narrowed to the customers of a segment. */
export function canBeNarrowed(analysis: string): boolean {
	return !WHOLE_SHOP.has(analysis);
}
