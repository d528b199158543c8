import { bilingual } from '#i18n/bilingual.ts';

/** Margins of single products, in Settings. */
export const productMarginWords = bilingual({
	id: {
		title: 'Margin menurut produk',
		text: (margin: string) =>
			`Kosong: dari biaya per satuan bila ada, jika tidak margin toko (${margin}). Nilai pelanggan memakai margin produk yang mereka beli.`,
		sold: (amount: string) => `terjual ${amount}`,
		byCost: (share: string) => `dari biaya per satuan ${share}`,
		unsold: 'belum ada yang terjual',
		other: 'Produk lain',
		otherHelp: 'Pilih, atau ketik lalu tekan Enter.',
		failed: 'Daftar produk gagal dihitung.',
		loading: 'Menghitung produk…',
	},
	en: {
		title: 'Margin by product',
		text: (margin) =>
			`Empty: from the unit cost where there is one, else the shop’s margin (${margin}). Customer value goes by the margins of what people bought.`,
		sold: (amount) => `${amount} sold`,
		byCost: (share) => `${share} by unit cost`,
		unsold: 'nothing sold yet',
		other: 'Another product',
		otherHelp: 'Pick one, or type it and press Enter.',
		failed: 'The list of products could not be computed.',
		loading: 'Computing products…',
	},
});

export type ProductMarginWords = (typeof productMarginWords)['id'];
