import { bilingual } from '#i18n/bilingual.ts';

/** Curve, spread and groups of the Value page. */
export const valueFigures = bilingual({
	id: {
		curve: {
			title: (amount: string, months: string) => `Satu pembeli membawa ${amount} dalam ${months}`,
			plain: 'Nilai menurut umur pelanggan',
			titleFirst: (amount: string) => `Satu pembeli membawa ${amount} di bulan pertamanya`,
			subtitle: (currency: string) =>
				`Margin terkumpul per pelanggan menurut bulan sejak pembelian pertama, ${currency}`,
			axis: 'bulan sejak bulan pembelian pertama',
			age: (age: string) => `bulan ke-${age}`,
			series: 'Margin terkumpul',
			tail: 'masih sedikit orang',
			goal: (amount: string) => `biaya ${amount}`,
			payback: (amount: string, age: string) =>
				`Biaya mendapatkan ${amount} kembali di bulan ke-${age}.`,
			noPayback: (amount: string) => `Biaya mendapatkan ${amount} belum kembali dalam data ini.`,
			note: 'Tiap titik hanya memakai orang yang sudah cukup lama; titik kanan bersandar pada kohor yang lebih tua. Abu-abu: kurang dari 20 orang, atau kurang dari seperempat semuanya.',
			emptyTitle: 'Belum ada bulan yang lengkap.',
			emptyText: 'Kurva muncul sesudah bulan pertama selesai.',
			table: {
				age: 'Bulan ke-',
				value: 'Margin terkumpul',
				range: 'Rentang 95%',
				people: 'Orang',
			},
		},
		spread: {
			plain: 'Sebaran nilai pembeli',
			title: (people: string, share: string) => `${people} teratas membawa ${share} nilai`,
			of: 'Nilai',
			ofChoices: { 'to-date': 'Sampai kini', expected: 'Perkiraan' },
			subtitle: {
				'to-date': (buyers: string, band: string) =>
					`${buyers} menurut nilai sampai kini, per kelompok ${band}`,
				expected: (people: string, band: string) =>
					`${people} aktif menurut nilai yang diperkirakan, per kelompok ${band}`,
			},
			axis: {
				'to-date': (currency: string) => `margin sampai hari ini, ${currency}`,
				expected: (currency: string) => `margin yang diperkirakan, ${currency}`,
			},
			median: (amount: string) => `separuh di bawah ${amount}`,
			band: (from: string, to: string) => `${from} sampai ${to}`,
			lowest: (to: string) => `sampai ${to}`,
			above: (from: string) => `${from} ke atas`,
			measure: 'orang',
			fewTitle: (people: string) => `${people}.`,
			fewText: 'Perlu 20 pembeli untuk menggambarnya.',
			note: 'Batang berwarna: sepersepuluh teratas.',
			emptyTitle: 'Nilainya belum bisa dikelompokkan.',
			emptyText: 'Sebagian besar pembeli belum membawa nilai di atas nol.',
			table: {
				band: 'Nilai',
				people: 'Orang',
				part: 'Kelompok',
				share: 'Bagian nilai',
				top: (share: string) => `Teratas ${share}`,
				between: (from: string, to: string) => `Teratas ${from}–${to}`,
			},
		},
		groups: {
			stageTitle: (stage: string, share: string) => `${stage} membawa ${share} nilai`,
			bestTitle: (name: string, amount: string) => `${name}: ${amount} per orang, tertinggi`,
			by: 'Menurut',
			heads: { stage: 'Tahap', channel: 'Kanal', cohort: 'Kohor', segment: 'Segmen' },
			titles: {
				stage: 'Nilai menurut tahap',
				channel: 'Nilai menurut kanal',
				cohort: 'Nilai menurut kohor',
				segment: 'Nilai menurut segmen',
			},
			subtitles: {
				stage: 'Margin sampai hari ini menurut tahap orangnya sekarang',
				channel:
					'Margin sampai hari ini menurut kanal pertama; judul hanya membandingkan 20 orang ke atas',
				cohort:
					'Margin sampai hari ini menurut waktu pembelian pertama; yang lama punya waktu lebih panjang',
				segment: 'Margin sampai hari ini menurut segmen yang Anda simpan',
			},
			segmentNote: 'Satu orang bisa ada di beberapa segmen, atau tidak di satu pun.',
			expected: (months: string) => `Perkiraan ${months}`,
			expectedEach: 'Perkiraan per orang',
			noChannel: 'Tanpa kanal',
			people: 'Orang',
			total: 'Nilai',
			share: 'Bagian',
			each: 'Per orang',
			silentNote: (lost: string, active: string) =>
				`Disebut lama diam, bukan hilang: dalam uji balik ${lost} dari mereka membeli lagi, dari yang aktif ${active}.`,
			silentFew:
				'Disebut lama diam, bukan hilang: terlalu sedikit yang hilang untuk menguji batasnya.',
		},
	},
	en: {
		curve: {
			title: (amount, months) => `One buyer brings ${amount} in ${months}`,
			plain: 'Value by time since the first purchase',
			titleFirst: (amount) => `One buyer brings ${amount} in the first month`,
			subtitle: (currency) =>
				`Cumulative margin per customer by months since the first purchase, ${currency}`,
			axis: 'months since the month of the first purchase',
			age: (age) => `month ${age}`,
			series: 'Cumulative margin',
			tail: 'few people yet',
			goal: (amount) => `cost ${amount}`,
			payback: (amount, age) => `The cost of winning one, ${amount}, is back in month ${age}.`,
			noPayback: (amount) => `The cost of winning one, ${amount}, is not back within these data.`,
			note: 'Each point uses only people who are old enough; those on the right rest on older cohorts. Grey: under 20 people, or under a quarter of all.',
			emptyTitle: 'No month is complete yet.',
			emptyText: 'The curve appears once the first month is over.',
			table: {
				age: 'Month',
				value: 'Cumulative margin',
				range: '95% range',
				people: 'People',
			},
		},
		spread: {
			plain: 'How value is spread',
			title: (people, share) => `The top ${people} carry ${share} of the value`,
			of: 'Value',
			ofChoices: { 'to-date': 'To date', expected: 'Forecast' },
			subtitle: {
				'to-date': (buyers, band) => `${buyers} by value to date, in bands of ${band}`,
				expected: (people, band) =>
					`${people} who are active by expected value, in bands of ${band}`,
			},
			axis: {
				'to-date': (currency) => `margin to date, ${currency}`,
				expected: (currency) => `expected margin, ${currency}`,
			},
			median: (amount) => `half are below ${amount}`,
			band: (from, to) => `${from} to ${to}`,
			lowest: (to) => `up to ${to}`,
			above: (from) => `${from} and more`,
			measure: 'people',
			fewTitle: (people) => `${people}.`,
			fewText: 'It takes 20 buyers to draw this.',
			note: 'Coloured bars: the top tenth.',
			emptyTitle: 'The values cannot be put into bands yet.',
			emptyText: 'Most buyers have not brought more than zero.',
			table: {
				band: 'Value',
				people: 'People',
				part: 'Part',
				share: 'Share of value',
				top: (share) => `Top ${share}`,
				between: (from, to) => `Top ${from}–${to}`,
			},
		},
		groups: {
			stageTitle: (stage, share) => `${stage}: ${share} of the value`,
			bestTitle: (name, amount) => `${name}: ${amount} per person, the highest`,
			by: 'By',
			heads: { stage: 'Stage', channel: 'Channel', cohort: 'Cohort', segment: 'Segment' },
			titles: {
				stage: 'Value by stage',
				channel: 'Value by channel',
				cohort: 'Value by cohort',
				segment: 'Value by segment',
			},
			subtitles: {
				stage: 'Margin to date by the stage that people are in now',
				channel: 'Margin to date by first channel; the title compares groups of 20 people or more',
				cohort: 'Margin to date by the time of the first purchase; older ones have had more time',
				segment: 'Margin to date by the segments that you have saved',
			},
			segmentNote: 'One person can be in several segments, or in none.',
			expected: (months) => `Next ${months}`,
			expectedEach: 'Next, per person',
			noChannel: 'No channel',
			people: 'People',
			total: 'Value',
			share: 'Share',
			each: 'Per person',
			silentNote: (lost, active) =>
				`Called long silent, not lost: in the back-test ${lost} of them bought again, of the active ${active}.`,
			silentFew: 'Called long silent, not lost: too few are lost to test the limit.',
		},
	},
});
