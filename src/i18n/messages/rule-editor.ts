import { bilingual } from '#i18n/bilingual.ts';

/** Limits set by hand: what they would change, and how they would have done before. */
export const ruleEditor = bilingual({
	id: {
		hint: 'Geser batas untuk melihat akibatnya. Angka miring adalah percobaan; tidak ada yang berubah sebelum diterapkan.',
		fields: {
			atRiskAfter: 'Berisiko sesudah diam',
			lostAfter: 'Hilang sesudah diam',
			silentAfter: 'Lama diam sesudah',
			loyalAt: 'Loyal sejak',
		},
		days: 'hari',
		purchases: 'hari pembelian',
		own: {
			shop: (value: string) => `Irama toko Anda: ${value}`,
			provisional: (value: string) => `Dari riwayat yang masih pendek: ${value}`,
			sector: (value: string) => `Lazim di bidang usaha Anda: ${value}`,
		},
		fault: {
			'not-whole-days': 'Isi hari bulat, paling sedikit 1.',
			'at-risk-after-lost': 'Batas berisiko tidak boleh lebih lama daripada batas hilang.',
			'loyal-below-two': 'Loyal paling sedikit 2 hari pembelian.',
		},
		apply: 'Terapkan batas ini',
		discard: 'Batalkan percobaan',
		reset: {
			shop: 'Kembali ke irama toko',
			provisional: 'Kembali ke batas sementara',
			sector: 'Kembali ke batas bidang usaha',
		},
		past: (day: string) =>
			`Anda melihat tanggal lampau: batas bisa dicoba, tetapi hanya bisa diterapkan pada ${day}.`,
		applied: (atRisk: string, lost: string, loyal: string) =>
			`Batas diterapkan: berisiko ${atRisk}, hilang ${lost}, loyal ${loyal} hari pembelian.`,
		resetDone: 'Batas buatan sendiri dilepas.',
		failed: 'Percobaan gagal dihitung.',
		computing: 'Menghitung percobaan…',
		effect: {
			title: 'Apa yang berubah',
			none: 'Dengan batas ini tidak ada yang pindah tahap.',
			changing: (people: string) => `${people} akan pindah tahap.`,
			stage: 'Tahap',
			now: 'Kini',
			proposed: 'Percobaan',
			change: 'Selisih',
			overdue: 'Berisiko karena diam',
			who: 'Siapa yang pindah',
		},
		test: {
			measure: 'Ukuran',
			onDay: (day: string) => `Pada ${day}`,
			lostBought: 'lalu membeli lagi',
			activeBought: 'lalu membeli lagi',
			laterLost: 'lalu hilang',
			atRisk: 'Berisiko',
			notAtRisk: 'Aktif, tidak berisiko',
			of: (count: string, people: string, within: string) => `${count} dari ${people}, ${within}`,
			ofLater: (count: string, people: string) => `${count} dari ${people}`,
			within: (days: string) => `dalam ${days}`,
			notTestable: 'riwayat terlalu pendek',
			warning: (atRisk: string, others: string) =>
				`Peringatan dini: ${atRisk} dari yang berisiko kemudian hilang, dibanding ${others} dari yang lain.`,
			open: (people: string, day: string) =>
				`${people} dari ${day} belum kembali dan belum lewat batas, jadi hasilnya belum lengkap.`,
			inForce: (verdict: string) => `Batas kini. ${verdict}`,
			proposed: (verdict: string) => `Percobaan. ${verdict}`,
		},
	},
	en: {
		hint: 'Move a limit to see its effect. Numbers in italics are a trial; nothing changes until you apply it.',
		fields: {
			atRiskAfter: 'At risk after a silence of',
			lostAfter: 'Lost after a silence of',
			silentAfter: 'Long silent after',
			loyalAt: 'Loyal from',
		},
		days: 'days',
		purchases: 'purchase days',
		own: {
			shop: (value) => `Your shop’s own rhythm: ${value}`,
			provisional: (value) => `From a history that is still short: ${value}`,
			sector: (value) => `Usual in your line of business: ${value}`,
		},
		fault: {
			'not-whole-days': 'Give whole days, at least 1.',
			'at-risk-after-lost': 'At risk cannot begin later than lost.',
			'loyal-below-two': 'Loyal takes at least 2 purchase days.',
		},
		apply: 'Apply these limits',
		discard: 'Discard the trial',
		reset: {
			shop: 'Back to the shop’s own rhythm',
			provisional: 'Back to the provisional limits',
			sector: 'Back to the usual limits',
		},
		past: (day) =>
			`You are looking at a past date: limits can be tried here, and applied on ${day} only.`,
		applied: (atRisk, lost, loyal) =>
			`Limits applied: at risk ${atRisk}, lost ${lost}, loyal ${loyal} purchase days.`,
		resetDone: 'Limits of your own given up.',
		failed: 'The trial could not be computed.',
		computing: 'Computing the trial…',
		effect: {
			title: 'What changes',
			none: 'Nobody changes stage with these limits.',
			changing: (people) => `${people} would change stage.`,
			stage: 'Stage',
			now: 'Now',
			proposed: 'Trial',
			change: 'Difference',
			overdue: 'At risk by silence',
			who: 'Who moves',
		},
		test: {
			measure: 'Measure',
			onDay: (day) => `On ${day}`,
			lostBought: 'who bought again',
			activeBought: 'who bought again',
			laterLost: 'who were lost later',
			atRisk: 'At risk',
			notAtRisk: 'Active, not at risk',
			of: (count, people, within) => `${count} of ${people}, ${within}`,
			ofLater: (count, people) => `${count} of ${people}`,
			within: (days) => `within ${days}`,
			notTestable: 'history too short',
			warning: (atRisk, others) =>
				`Early warning: ${atRisk} of those at risk were lost later, against ${others} of the others.`,
			open: (people, day) =>
				`${people} of ${day} have neither returned nor passed the limit, so the result is not complete.`,
			inForce: (verdict) => `Limits now. ${verdict}`,
			proposed: (verdict) => `Trial. ${verdict}`,
		},
	},
});
