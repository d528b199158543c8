import { bilingual } from '#i18n/bilingual.ts';

/** Groups and grid of recency, frequency and money. */
export const rfm = bilingual({
	id: {
		groups: {
			champions: 'Juara',
			regulars: 'Langganan',
			rising: 'Menanjak',
			fresh: 'Baru kenal',
			'due-valuable': 'Waktunya kembali, bernilai',
			'due-small': 'Waktunya kembali, kecil',
			'slipping-valuable': 'Menjauh, bernilai',
			'slipping-small': 'Menjauh, kecil',
			'lost-valuable': 'Hilang, bernilai',
			'lost-small': 'Hilang, kecil',
		},
	},
	en: {
		groups: {
			champions: 'Champions',
			regulars: 'Regulars',
			rising: 'Rising',
			fresh: 'Fresh',
			'due-valuable': 'Due, valuable',
			'due-small': 'Due, small',
			'slipping-valuable': 'Slipping, valuable',
			'slipping-small': 'Slipping, small',
			'lost-valuable': 'Lost, valuable',
			'lost-small': 'Lost, small',
		},
	},
});
