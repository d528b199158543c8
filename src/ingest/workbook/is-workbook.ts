/** Whether the files of a ZIP archive make up a workbook: Excel's, OpenDocument's or Numbers'. */
export function isWorkbook(entries: readonly { readonly path: string }[]): boolean {
	const paths = new Set(entries.map(({ path }) => path.toLowerCase()));
	return (
		paths.has('xl/workbook.xml') ||
		paths.has('xl/workbook.bin') ||
		(paths.has('content.xml') && paths.has('mimetype')) ||
		[...paths].some((path) => path.endsWith('index/document.iwa'))
	);
}
