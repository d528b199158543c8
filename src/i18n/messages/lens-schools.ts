import { bilingual } from '#i18n/bilingual.ts';

/** The life cycle as other schools draw it: names, what each is good for, and its steps. */
export const lensSchools = bilingual({
	id: {
		schools: {
			'awareness-advocacy': {
				name: 'Sadar–dukung',
				about:
					'Dari mengenal toko sampai mendukungnya. Berguna untuk melihat di langkah mana orang paling banyak tertinggal.',
				steps: {
					awareness: 'Sadar',
					acquisition: 'Dikenal',
					purchase: 'Membeli',
					retention: 'Bertahan',
					advocacy: 'Mendukung',
				},
			},
			consideration: {
				name: 'Pertimbangan',
				about:
					'Menambahkan saat orang menimbang sebelum membeli. Berguna bila Anda mencatat obrolan, pendaftaran, keranjang, atau penawaran.',
				steps: {
					awareness: 'Sadar',
					consideration: 'Menimbang',
					purchase: 'Membeli',
					retention: 'Bertahan',
					advocacy: 'Mendukung',
				},
			},
			'activity-cycle': {
				name: 'Siklus kegiatan',
				about:
					'Apa yang sedang dilakukan pelanggan: sebelum, saat, atau sesudah membeli. Berguna untuk memilih isi pesan.',
				steps: { before: 'Sebelum', during: 'Saat', after: 'Sesudah' },
			},
			race: {
				name: 'RACE',
				about:
					'Reach, Act, Convert, Engage: cara pandang pemasaran daring. Langkah Plan adalah rencana Anda, bukan orang, jadi tidak dihitung di sini.',
				steps: { reach: 'Jangkau', act: 'Bertindak', convert: 'Membeli', engage: 'Terikat' },
			},
			'attract-sell-wow': {
				name: 'Pikat–jual–kagum',
				about:
					'Tiga langkah untuk usaha kecil. Berguna bila Anda hanya ingin tahu: berapa dikenal, berapa membeli, berapa jatuh hati.',
				steps: { attract: 'Pikat', sell: 'Jual', wow: 'Kagum' },
			},
			'sterne-cutler': {
				name: 'Sterne & Cutler',
				about:
					'Siklus pelanggan daring dari Sterne dan Cutler, berakhir pada yang loyal sekaligus mendukung. Berguna untuk mencari mereka yang pantas diajak memberi rujukan.',
				steps: {
					reach: 'Jangkau',
					acquire: 'Dikenal',
					convert: 'Membeli',
					retain: 'Bertahan',
					'loyal-advocates': 'Pendukung loyal',
				},
			},
			'attraction-loyalty': {
				name: 'Tarik–loyal',
				about:
					'Lima jumlah yang berdiri sendiri. Orang bisa mendukung sebelum loyal, jadi langkahnya tidak selalu mengecil.',
				steps: {
					attraction: 'Tertarik',
					acquisition: 'Dikenal',
					conversion: 'Membeli',
					advocacy: 'Mendukung',
					loyalty: 'Loyal',
				},
			},
		},
		lensRules: {
			known: 'Dikenal toko, sudah membeli atau belum',
			interested: 'Menanggapi toko, mendaftar, mengisi keranjang, atau meminta penawaran',
			bought: 'Pernah membeli',
			retained: 'Membeli lagi dan masih aktif',
			advocate: 'Mengajak orang lain, memberi ulasan 4 dari 5 ke atas, atau NPS 9–10',
			before: 'Belum membeli dan tidak sedang memesan',
			ordering: 'Punya keranjang atau pesanan dalam 14 hari terakhir',
			after: 'Pernah membeli, tidak sedang memesan',
			loved: 'Loyal atau mendukung',
			loyalAdvocate: 'Loyal sekaligus mendukung',
			loyal: 'Loyal menurut lima tahap',
		},
		lensWords: {
			step: 'Langkah',
			rule: 'Siapa',
			people: 'Orang',
			share: 'Bagian',
			missing: (files: string) => `belum ada data: impor ${files}`,
			files: { touches: 'interaksi', surveys: 'survei', contacts: 'kontak' },
			or: ' atau ',
			visitors: (count: string) => `${count} pengunjung`,
			impressions: (count: string) => `${count} tayangan`,
			traffic: (counts: string) => `Di sampingnya, tanpa nama: ${counts}.`,
			kind: {
				exclusive: (people: string) => `${people}; setiap orang berada di satu langkah.`,
				cumulative: (people: string) =>
					`${people}; siapa yang sampai ke satu langkah dihitung juga di langkah sebelumnya.`,
				counts: (people: string) => `${people}; tiap langkah dihitung sendiri.`,
			},
			drop: (from: string, to: string, left: string, share: string) =>
				`Paling banyak tertinggal antara ${from} dan ${to}: ${left} (${share})`,
			largest: (step: string, people: string, share: string) => `${step}: ${people} (${share})`,
			open: (people: string, step: string) => `${people} di langkah ${step}: buka daftarnya`,
		},
	},
	en: {
		schools: {
			'awareness-advocacy': {
				name: 'Awareness–advocacy',
				about:
					'From knowing the shop to speaking for it. Good for seeing at which step most people are left behind.',
				steps: {
					awareness: 'Awareness',
					acquisition: 'Acquisition',
					purchase: 'Purchase',
					retention: 'Retention',
					advocacy: 'Advocacy',
				},
			},
			consideration: {
				name: 'Consideration',
				about:
					'Adds the time in which people weigh up before buying. Good if you record chats, sign-ups, carts or quotes.',
				steps: {
					awareness: 'Awareness',
					consideration: 'Consideration',
					purchase: 'Purchase',
					retention: 'Retention',
					advocacy: 'Advocacy',
				},
			},
			'activity-cycle': {
				name: 'Activity cycle',
				about:
					'What customers are doing: before, during or after buying. Good for choosing what a message says.',
				steps: { before: 'Before', during: 'During', after: 'After' },
			},
			race: {
				name: 'RACE',
				about:
					'Reach, Act, Convert, Engage: the view of online marketing. The step Plan is your plan, not people, so it is not counted here.',
				steps: { reach: 'Reach', act: 'Act', convert: 'Convert', engage: 'Engage' },
			},
			'attract-sell-wow': {
				name: 'Attract–sell–wow',
				about:
					'Three steps for a small business. Good if all you want to know is how many are known, have bought, and love it.',
				steps: { attract: 'Attract', sell: 'Sell', wow: 'Wow' },
			},
			'sterne-cutler': {
				name: 'Sterne & Cutler',
				about:
					'The online customer cycle of Sterne and Cutler, ending with those who are loyal and speak for you. Good for finding whom to ask for referrals.',
				steps: {
					reach: 'Reach',
					acquire: 'Acquire',
					convert: 'Convert',
					retain: 'Retain',
					'loyal-advocates': 'Loyal advocates',
				},
			},
			'attraction-loyalty': {
				name: 'Attraction–loyalty',
				about:
					'Five numbers that stand by themselves. People may advocate before they are loyal, so the steps do not always shrink.',
				steps: {
					attraction: 'Attraction',
					acquisition: 'Acquisition',
					conversion: 'Conversion',
					advocacy: 'Advocacy',
					loyalty: 'Loyalty',
				},
			},
		},
		lensRules: {
			known: 'Known to the shop, whether they bought or not',
			interested: 'Answered the shop, signed up, filled a cart or asked for a quote',
			bought: 'Has bought',
			retained: 'Bought again and is active',
			advocate: 'Brought others, reviewed with 4 of 5 or more, or NPS 9–10',
			before: 'Has not bought and is not ordering',
			ordering: 'A cart or an order within the last 14 days',
			after: 'Has bought, is not ordering',
			loved: 'Loyal or an advocate',
			loyalAdvocate: 'Loyal and an advocate',
			loyal: 'Loyal as in the five stages',
		},
		lensWords: {
			step: 'Step',
			rule: 'Who',
			people: 'People',
			share: 'Share',
			missing: (files) => `no data yet: import ${files}`,
			files: { touches: 'interactions', surveys: 'surveys', contacts: 'contacts' },
			or: ' or ',
			visitors: (count) => `${count} visitors`,
			impressions: (count) => `${count} impressions`,
			traffic: (counts) => `Beside it, without names: ${counts}.`,
			kind: {
				exclusive: (people) => `${people}; everyone is in one step.`,
				cumulative: (people) =>
					`${people}; whoever reaches a step is counted in the steps before it too.`,
				counts: (people) => `${people}; each step is counted by itself.`,
			},
			drop: (from, to, left, share) =>
				`Most are left behind between ${from} and ${to}: ${left} (${share})`,
			largest: (step, people, share) => `${step}: ${people} (${share})`,
			open: (people, step) => `${people} in the step ${step}: open the list`,
		},
	},
});
