import { bilingual } from '#i18n/bilingual.ts';

/** What the import says about an export that it knows. */
export const knownSource = bilingual({
	id: {
		recognised: (name: string) => `Dikenali: ${name}`,
		takenOff: 'dikurangkan dari jumlahnya',
		totalsOnly: 'Hanya jumlah, tanpa siklus pelanggan.',
		namesNobody:
			'Ekspor ini tidak menyebut pembeli. Penjualannya dihitung, tetapi tidak terlihat siapa yang kembali.',
		namesOnly:
			'Ekspor ini menyebut pembeli hanya dengan nama, dan satu nama bisa milik beberapa orang. Penjualannya dihitung, tetapi tidak terlihat siapa yang kembali.',
		takeNames: (field: string) =>
			`Bila nama-nama itu tidak ada yang sama di toko Anda, pilih “${field}” untuk kolom nama.`,
		exportInstead: {
			'amazon-order-report':
				'Ekspor saja laporan pesanan baru (Order Reports, New Orders) dari Seller Central: laporan itu memuat e-mail pembeli.',
			'woocommerce-plugin':
				'Ekspor saja pesanan dengan plugin ekspor pesanan WooCommerce: hasilnya memuat e-mail pembeli.',
		},
	},
	en: {
		recognised: (name) => `Recognised: ${name}`,
		takenOff: 'taken off the sum',
		totalsOnly: 'Totals only, no life cycle.',
		namesNobody:
			'This export names no buyer. Its sales are counted, but nobody can tell who came back.',
		namesOnly:
			'This export names buyers by name alone, and several people may share a name. Its sales are counted, but nobody can tell who came back.',
		takeNames: (field) =>
			`If no two customers of your shop share a name, choose “${field}” for the column of names.`,
		exportInstead: {
			'amazon-order-report':
				'Export the New Orders report (under Order Reports in Seller Central) instead: it holds the buyers’ e-mail addresses.',
			'woocommerce-plugin':
				'Export the orders with an order export plug-in for WooCommerce instead: it holds the buyers’ e-mail addresses.',
		},
	},
});
