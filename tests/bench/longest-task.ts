/**
 * The longest that the main thread was blocked while `work` ran, in milliseconds; the browser
 * reports only blocks of 50 ms and more, so 0 means "never too long".
 */
export async function withLongestTask<T>(
	work: () => Promise<T>,
): Promise<{ value: T; longestTask: number }> {
	let longestTask = 0;
	const note = (entries: PerformanceEntryList): void => {
		for (const { duration } of entries) longestTask = Math.max(longestTask, duration);
	};
	const observer = new PerformanceObserver((list) => note(list.getEntries()));
	observer.observe({ type: 'longtask' });
	const value = await work();
	// The task in which the result arrived is reported after it has ended.
	await new Promise((done) => setTimeout(done, 100));
	note(observer.takeRecords());
	observer.disconnect();
	return { value, longestTask };
}
