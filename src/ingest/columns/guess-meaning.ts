import type { ColumnProfile } from './column-profile.ts';
import type { Meaning } from './match-columns.ts';
import { normaliseHeader } from './normalise-header.ts';

export interface Guess {
	readonly meaning: Meaning;
	readonly score: number;
}

/** `Member ref`, but not `Member rating`. */
const NUMBER_OF_PERSON =
	/(^| )(cust|customer|pelanggan|member|client)( (id|no|num|number|nomor|kode|code|key|ref))?$/;

/** Addresses and numbers of the shop and its people name no buyer. */
const OF_THE_SHOP =
	/(^| )(seller|shop|store|merchant|vendor|supplier|owner|penjual|toko|pemilik|outlet|cabang|admin|kasir|cashier|staff|staf|karyawan|pegawai|employee|sales|salesperson|agent|support|from|reply|sender|pengirim|perusahaan|kurir|courier|driver)( |$)/;

/** Dates of something else than the order. */
const OTHER_DATE =
	/kirim|ship|dispatch|deliver|antar|terima|receiv|arriv|tiba|sampai|pickup|selesai|complet|finish|lahir|birth|tempo|(^| )due( |$)|deadline|expir|kadaluarsa|kedaluwarsa|berlaku|valid|updat|ubah|modif|cancel|batal|refund|retur|return|estima|expected|janji|last|terakhir|(^| )(end|akhir)( |$)|login|cetak|print|export|ekspor/;

/** The likeliest meaning of a column by its values, where its header is not known. */
export function guessMeaning(
	profile: ColumnProfile,
	header: string,
	isForeign: boolean,
): Guess | null {
	if (profile.distinct === 0) return null;
	const name = normaliseHeader(header);
	const ofShop = OF_THE_SHOP.test(name);
	if (profile.emails > 0.8) return ofShop ? null : { meaning: 'email', score: 90 };
	if (profile.dates > 0.9) {
		return OTHER_DATE.test(name) ? null : { meaning: 'orderedAt', score: 80 };
	}
	if (profile.phones > 0.8 && /\p{L}*(hp|tel|wa|phone)/iu.test(header)) {
		return ofShop ? null : { meaning: 'phone', score: 70 };
	}
	if (NUMBER_OF_PERSON.test(name) && profile.ids > 0.8) return { meaning: 'customerId', score: 65 };
	return isForeign && !ofShop ? ofForeign(profile) : null;
}

/** In a file whose headers are not known, or that has none. */
function ofForeign(profile: ColumnProfile): Guess | null {
	if (profile.phones > 0.8 && /^['(]?(\+|0|62)/.test(profile.samples[0] ?? '')) {
		return { meaning: 'phone', score: 60 };
	}
	if (profile.orderIds > 0.8) return { meaning: 'orderId', score: 58 };
	if (profile.statuses > 0.8) return { meaning: 'status', score: 55 };
	return profile.touches > 0.8 ? { meaning: 'type', score: 54 } : null;
}
