import { parseIsoDay } from '#core/calendar/day.ts';
import type { Format } from '#i18n/format.ts';

/** `Okt 2025` for `2025-10`, `2025 Q4` for `2025-Q4`; years stay as they are. */
export function cohortName(label: string, format: Format): string {
	const first = parseIsoDay(`${label}-01`);
	return first === null ? label.replace('-', ' ') : format.month(first);
}
