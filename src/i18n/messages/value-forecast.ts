import { bilingual } from '#i18n/bilingual.ts';

/** The forecast of the Value page, its test on the past, and its models. */
export const valueForecast = bilingual({
	id: {
		name: 'Perkiraan',
		meaning: (months: string) => `yang akan dibawa pembeli Anda sekarang dalam ${months}`,
		inputs: (total: string, people: string, orders: string) =>
			`${total} dibagi ${people}; ${orders} pembelian diharapkan`,
		computing: 'menghitung perkiraan…',
		computingStep: (step: string, steps: string) => `Menghitung perkiraan, ${step} dari ${steps}`,
		failed: 'perkiraan gagal dihitung',
		failedTitle: 'Perkiraan gagal dihitung. Angka lain di halaman ini tetap berlaku.',
		roughly: 'kira-kira saja',
		outcomes: {
			'too-few-repeat-buyers': (have: string, needed: string) =>
				`belum cukup data: baru ${have} dari ${needed} pembeli ulang`,
			'too-short': (have: string, needed: string) =>
				`belum cukup data: riwayat ${have}, perlu ${needed}`,
			'not-converged': 'modelnya tidak menemukan jawaban yang pasti pada data ini',
			noMoney: 'nilai pembelian ulang belum ada',
		},
		noDropout:
			'Pada data ini tidak terlihat pelanggan yang berhenti, jadi dipakai model tanpa berhenti (NBD). Angka jangka panjangnya mudah terlalu tinggi.',
		seasonUnknown:
			'Data Anda belum satu tahun: musim ramai atau sepi bisa tersembunyi di angka ini.',
		seasonKnown: 'Sudah disesuaikan dengan musim toko Anda.',
		ofSegment: 'Modelnya dihitung dari seluruh toko, lalu dijumlahkan untuk segmen ini.',
		still: (people: string, buyers: string) =>
			`Dari ${buyers}, sekitar ${people} diperkirakan masih menjadi pelanggan.`,
		sure: {
			magnitude: (repeat: string) =>
				`Hanya ${repeat} pembeli ulang: anggap ini ukuran besarnya saja.`,
			range: (share: string, repeat: string) =>
				`Pita selebar ± ${share}: dari jumlah pembeli ulang (${repeat}) dan dari meleset pada uji balik.`,
		},
		test: {
			plain: 'Uji perkiraan pada masa lalu Anda',
			title: (share: string, length: string) => `Perkiraan meleset ${share} dalam ${length} uji`,
			subtitle: (day: string, actual: string) =>
				`Dihitung dengan data sampai ${day}, lalu dibandingkan dengan ${actual} pembelian ulang yang benar-benar terjadi`,
			by: 'Bandingkan menurut',
			byWeek: 'Waktu',
			byFrequency: 'Pembelian sebelumnya',
			weeks: (weeks: string) => `hari belanja ulang dalam ${weeks}`,
			from: (day: string) => `mulai ${day}`,
			expected: 'Perkiraan',
			actual: 'Kenyataan',
			sameRate: 'Laju sama seperti dulu',
			nobody: 'Tidak ada yang kembali',
			frequencies: 'rata-rata pembelian per orang, menurut pembelian ulang sebelum uji',
			more: (count: string) => `${count}+`,
			repeats: (count: string) => `${count} pembelian ulang`,
			people: 'Orang',
			verdict: {
				good: 'Totalnya cukup tepat untuk dipakai merencanakan.',
				fair: 'Pakai untuk urutan besarnya, bukan untuk target yang ketat.',
				poor: 'Jauh meleset: jangan dipakai merencanakan dulu.',
				above: 'Perkiraannya terlalu tinggi.',
				below: 'Perkiraannya terlalu rendah.',
				better: (share: string) =>
					`Per orang melesetnya ${share} lebih kecil daripada menebak “laju sama seperti dulu”.`,
				worse:
					'Per orang tidak lebih baik daripada menebak “laju sama seperti dulu”: pakai totalnya saja.',
				nobody:
					'Karena kebanyakan orang tidak kembali, menebak “tidak ada yang kembali” meleset lebih kecil per orang, tetapi tidak meramalkan satu pembelian pun.',
				oneTime: (share: string) =>
					`Untuk yang baru sekali membeli, perkiraannya ${share} terlalu tinggi; jangan pakai angka per orang untuk mereka.`,
			},
			none: 'Belum bisa diuji.',
			noneText:
				'Dua pertiga pertama riwayat belum punya 15 pembeli ulang, jadi perkiraannya tidak bisa dicocokkan dengan sepertiga terakhir.',
			table: {
				period: 'Periode',
				frequency: 'Pembelian ulang sebelum uji',
				method: 'Cara',
				total: 'Pembelian',
				off: 'Meleset per orang',
			},
			rulesCaption: 'Dibandingkan dengan tebakan sederhana',
		},
		curious: {
			title: 'Untuk yang ingin tahu: model dan parameternya',
			intro:
				'Semua model menaksir kapan orang membeli lagi dan kapan mereka berhenti dari tiga angka: berapa kali, kapan terakhir, dan sudah berapa lama. Yang lain hanya untuk membandingkan.',
			model: 'Model',
			models: {
				'mbg-nbd': 'MBG/NBD (dipakai Daur)',
				nbd: 'NBD, tanpa berhenti',
				'bg-nbd': 'BG/NBD',
				'pareto-nbd': 'Pareto/NBD',
			},
			modelsShort: {
				'mbg-nbd': 'MBG/NBD',
				nbd: 'NBD',
				'bg-nbd': 'BG/NBD',
				'pareto-nbd': 'Pareto/NBD',
			},
			fit: 'Cara menaksir',
			fits: { map: 'Dengan dugaan awal lemah (MAP)', mle: 'Data saja (MLE)' },
			horizon: 'Jangka perkiraan',
			months: 'bulan',
			discount: 'Diskonto per bulan',
			discountHelp: 'Uang yang datang kemudian dinilai lebih kecil. 0: tanpa diskonto.',
			facts: {
				params: 'Parameter',
				logLikelihood: 'Log-likelihood',
				dropoutGain: 'Bukti bahwa orang berhenti',
				spend: 'Belanja (Gamma-Gamma)',
				fittedTo: 'Data sampai',
				repeatBuyers: 'Pembeli ulang',
				history: 'Riwayat',
				season: 'Indeks musim',
				orders: 'Pembelian yang diharapkan',
				revenue: 'Penjualan yang diharapkan',
				none: 'belum ada: perlu dua tahun data',
			},
			reset: 'Kembali ke pilihan Daur',
			notMbg: 'Peluang masih menjadi pelanggan hanya ditampilkan dengan MBG/NBD.',
		},
	},
	en: {
		name: 'Forecast',
		meaning: (months) => `what your present buyers will bring within ${months}`,
		inputs: (total, people, orders) => `${total} over ${people}; ${orders} purchases expected`,
		computing: 'computing the forecast…',
		computingStep: (step, steps) => `Computing the forecast, ${step} of ${steps}`,
		failed: 'the forecast could not be computed',
		failedTitle: 'The forecast could not be computed. The other figures of this page stand.',
		roughly: 'order of magnitude',
		outcomes: {
			'too-few-repeat-buyers': (have, needed) =>
				`not enough data yet: you have ${have} of ${needed} repeat buyers`,
			'too-short': (have, needed) =>
				`not enough data yet: a history of ${have}, it takes ${needed}`,
			'not-converged': 'the model finds no certain answer in these data',
			noMoney: 'no repeat purchase has an amount yet',
		},
		noDropout:
			'These data show nobody leaving, so a model without leaving (NBD) is used. In the long run its figures are easily too high.',
		seasonUnknown:
			'Your data cover less than one year: a busy or quiet season may hide in this figure.',
		seasonKnown: 'Adjusted to the seasons of your shop.',
		ofSegment: 'The model is fitted to the whole shop, then summed over this segment.',
		still: (people, buyers) => `Of ${buyers}, about ${people} are expected to be customers still.`,
		sure: {
			magnitude: (repeat) => `Only ${repeat} repeat buyers: take it as an order of magnitude.`,
			range: (share, repeat) =>
				`A band of ± ${share}: from the number of repeat buyers (${repeat}) and how far the test on the past was off.`,
		},
		test: {
			plain: 'The forecast, tested on your own past',
			title: (share, length) => `The forecast was ${share} off over a test of ${length}`,
			subtitle: (day, actual) =>
				`Made from the data up to ${day}, then compared with the ${actual} repeat purchases that really came`,
			by: 'Compare by',
			byWeek: 'Time',
			byFrequency: 'Earlier purchases',
			weeks: (weeks) => `repeat purchase days in ${weeks}`,
			from: (day) => `from ${day}`,
			expected: 'Forecast',
			actual: 'Actual',
			sameRate: 'Same rate as before',
			nobody: 'Nobody comes back',
			frequencies: 'mean purchases per person, by repeat purchases before the test',
			more: (count) => `${count}+`,
			repeats: (count) => `${count} repeat purchases`,
			people: 'People',
			verdict: {
				good: 'The total is near enough to plan with.',
				fair: 'Use it for the order of magnitude, not for a tight target.',
				poor: 'Far off: do not plan with it yet.',
				above: 'The forecast is too high.',
				below: 'The forecast is too low.',
				better: (share) =>
					`Per person it is ${share} less far off than guessing “same rate as before”.`,
				worse:
					'Per person it is no better than guessing “same rate as before”: use the total only.',
				nobody:
					'As most people did not come back, guessing “nobody comes back” is less far off per person, yet foretells no purchase at all.',
				oneTime: (share) =>
					`For one-time buyers the forecast is ${share} too high; do not use their individual figures.`,
			},
			none: 'It cannot be tested yet.',
			noneText:
				'The first two thirds of the history hold fewer than 15 repeat buyers, so the forecast cannot be held against the last third.',
			table: {
				period: 'Period',
				frequency: 'Repeat purchases before the test',
				method: 'Method',
				total: 'Purchases',
				off: 'Off per person',
			},
			rulesCaption: 'Beside simple guesses',
		},
		curious: {
			title: 'For the curious: the model and its parameters',
			intro:
				'All models estimate when people buy again and when they stop, from three numbers: how often, when last, and for how long. The others are there to compare.',
			model: 'Model',
			models: {
				'mbg-nbd': 'MBG/NBD (Daur’s choice)',
				nbd: 'NBD, nobody leaves',
				'bg-nbd': 'BG/NBD',
				'pareto-nbd': 'Pareto/NBD',
			},
			modelsShort: {
				'mbg-nbd': 'MBG/NBD',
				nbd: 'NBD',
				'bg-nbd': 'BG/NBD',
				'pareto-nbd': 'Pareto/NBD',
			},
			fit: 'Fit',
			fits: { map: 'With weak priors (MAP)', mle: 'Data alone (MLE)' },
			horizon: 'Horizon',
			months: 'months',
			discount: 'Discount per month',
			discountHelp: 'Money that comes later is worth less. 0: no discount.',
			facts: {
				params: 'Parameters',
				logLikelihood: 'Log-likelihood',
				dropoutGain: 'Evidence of leaving',
				spend: 'Spend (Gamma-Gamma)',
				fittedTo: 'Data up to',
				repeatBuyers: 'Repeat buyers',
				history: 'History',
				season: 'Seasonal index',
				orders: 'Expected purchases',
				revenue: 'Expected revenue',
				none: 'none: it takes two years of data',
			},
			reset: 'Back to Daur’s choice',
			notMbg: 'The chance of still being a customer is shown with MBG/NBD only.',
		},
	},
});

export type ForecastWords = (typeof valueForecast)['id'];
