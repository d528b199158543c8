import { bilingual } from '#i18n/bilingual.ts';
import { periods } from './periods.ts';

export const rates = bilingual({
	id: {
		page: 'Tingkat',
		unit: periods.id.unit,
		quarter: periods.id.quarter,
		week: periods.id.week,
		context: (first: string, last: string, limit: string) =>
			`${first} sampai ${last}, hilang setelah ${limit} diam`,
		noData: 'Belum ada yang membeli.',
		noDataText:
			'Impor pesanan atau pilih tanggal yang lebih baru, lalu halaman ini menunjukkan siapa bertahan dan siapa hilang.',
		toData: 'Impor data',
		toLost: 'Lihat siapa yang hilang',
		toStages: 'Neraca pelanggan ada di halaman Tahap',
		lead: {
			more: (lost: string, active: string, period: string) =>
				`${lost} dari ${active} pelanggan aktif hilang di ${period}, lebih banyak dari biasanya.`,
			moreDo: 'Hubungi yang hilang selagi mereka masih ingat.',
			fewer: (lost: string, active: string, period: string) =>
				`Hanya ${lost} dari ${active} pelanggan aktif hilang di ${period}, lebih sedikit dari biasanya.`,
			fewerDo: 'Cari tahu apa yang membantu, lalu teruskan.',
			usual: (share: string, lost: string, period: string) =>
				`${share} pelanggan aktif bertahan di ${period}; ${lost} hilang, seperti biasanya.`,
			usualDo: 'Sapa yang hilang, dan tetapkan sasaran untuk periode berikutnya.',
			repeat: (share: string) => `${share} pembeli sudah membeli lebih dari sekali.`,
			repeatDo: 'Ajak yang baru sekali membeli untuk kembali.',
			later: (day: string) => `Berapa yang hilang baru dapat dihitung sejak ${day}.`,
			few: (people: string) => `Baru ${people} yang membeli: terlalu sedikit untuk tingkat.`,
			fewDo: 'Impor juga pesanan yang lebih lama bila ada.',
		},
		support: {
			usual: (share: string, unit: string, count: string) =>
				`Biasanya ${share} hilang per ${unit} (${count} periode sebelumnya).`,
			goalReached: (goal: string) => `Sasaran paling banyak ${goal} tercapai.`,
			goalMissed: (goal: string) => `Sasaran paling banyak ${goal} belum tercapai.`,
		},
		period: 'Periode',
		periodHead: 'Periode',
		periods: { month: 'Bulan', quarter: 'Triwulan', year: 'Tahun', week: 'Minggu' },
		choose: 'Yang digambar',
		names: {
			retention: 'Bertahan',
			churn: 'Hilang',
			repeat: 'Membeli lagi',
			conversion: 'Konversi',
			aov: 'Nilai pesanan',
			frequency: 'Pembelian per pembeli',
			gap: 'Jarak pembelian',
		},
		basis: {
			retention: 'Aktif di awal',
			churn: 'Aktif di awal',
			repeat: 'Pembeli sampai akhir',
			conversion: 'Dikenal, belum membeli',
			aov: 'Pesanan',
			frequency: 'Pembeli',
			gap: 'Pembelian ulang',
		},
		explain: {
			retention: (unit: string) =>
				`Bagian pelanggan aktif di awal ${unit} yang masih aktif di akhirnya.`,
			churn: (unit: string) =>
				`Bagian pelanggan aktif di awal ${unit} yang hilang sampai akhirnya.`,
			repeat: (unit: string) =>
				`Bagian semua pembeli sampai akhir ${unit} yang sudah membeli lebih dari sekali.`,
			conversion: (unit: string) =>
				`Bagian orang yang sudah dikenal lalu membeli pertama kali di ${unit} itu.`,
			aov: (unit: string) => `Penjualan bersih per pesanan di tiap ${unit}.`,
			frequency: (unit: string) => `Hari belanja per pembeli di tiap ${unit}.`,
			gap: (unit: string) =>
				`Median hari sejak pembelian sebelumnya, pembelian ulang di tiap ${unit}.`,
		},
		at: (period: string, value: string) => `${period}: ${value}`,
		fewAt: (period: string, count: string) => `${period}, dari hanya ${count}`,
		finding: (name: string, value: string, period: string) => `${name}: ${value} di ${period}`,
		findingAfter: (name: string, value: string, period: string, before: string) =>
			`${name}: ${value} di ${period}, sebelumnya ${before}`,
		yearBefore: 'Setahun sebelumnya',
		soFar: (period: string) => `${period} (sementara)`,
		soFarMark: 'sementara',
		zoneHidden: 'belum dapat diukur',
		zoneRunning: 'sementara',
		goal: 'Sasaran',
		goalHelp: 'Kosongkan bila tidak ada.',
		goalLine: (value: string) => `sasaran ${value}`,
		goalFailed: 'Sasaran tidak tersimpan. Coba lagi.',
		units: { share: '%', number: '×', days: 'hari' },
		nothingYet: (name: string) => `${name}: belum ada angka`,
		missing: {
			lost: (limit: string, day: string) =>
				`Seseorang hilang setelah ${limit} diam, jadi angka ini mulai ada sejak ${day}.`,
			contacts: 'Perlu daftar orang yang dikenal sebelum membeli: impor kontak atau pendaftaran.',
			fewExposed: 'Kurang dari 5 orang dikenal sebelum membeli.',
			orders: 'Kurang dari 5 pesanan dalam periode yang selesai.',
			amounts: 'Berkas tidak memuat nilai pesanan.',
			returns: 'Kurang dari 5 orang membeli lagi dalam satu periode.',
		},
		hidden: (limit: string, day: string) =>
			`Periode yang mulai sebelum ${day} tidak diberi angka: dalam ${limit} sejak hari pertama data belum seorang pun dapat hilang, jadi angkanya nol dengan sendirinya.`,
		gapNote:
			'Hanya jarak yang sudah selesai: yang belum kembali tidak ikut, jadi jarak sebenarnya lebih panjang.',
		tableTitle: 'Semua angka, periode demi periode',
		tableSubtitle:
			'Klik angka untuk melihat orangnya. Abu-abu: dari 5 sampai 19; titik: kurang dari 5.',
		see: (period: string, name: string, value: string) =>
			`${period}, ${name} ${value}: lihat orangnya`,
		showAll: (count: string) => `Tampilkan semua ${count} periode`,
		showFew: 'Tampilkan lebih sedikit',
		source: {
			asOf: 'Sampai tanggal',
			lostAfter: 'Hilang setelah',
			hidden: (periods: string, day: string) =>
				`${periods} yang mulai sebelum ${day}: belum seorang pun dapat hilang.`,
			few: (periods: string) => `${periods} dengan angka dari kurang dari 5.`,
		},
	},
	en: {
		page: 'Rates',
		unit: periods.en.unit,
		quarter: periods.en.quarter,
		week: periods.en.week,
		context: (first, last, limit) => `${first} to ${last}, lost after ${limit} of silence`,
		noData: 'Nobody has bought yet.',
		noDataText:
			'Import orders or choose a later date, and this page shows who stays and who is lost.',
		toData: 'Import data',
		toLost: 'See who was lost',
		toStages: 'Growth accounting is on the Stages page',
		lead: {
			more: (lost, active, period) =>
				`${lost} of ${active} active customers were lost in ${period}, more than usual.`,
			moreDo: 'Write to those who were lost while they still remember.',
			fewer: (lost, active, period) =>
				`Only ${lost} of ${active} active customers were lost in ${period}, fewer than usual.`,
			fewerDo: 'Find out what helped, and keep doing it.',
			usual: (share, lost, period) =>
				`${share} of active customers stayed in ${period}; ${lost} were lost, as usual.`,
			usualDo: 'Write to those who were lost, and set a goal for what comes next.',
			repeat: (share) => `${share} of all buyers have bought more than once.`,
			repeatDo: 'Invite those who have bought once to come back.',
			later: (day) => `How many are lost can be counted from ${day} on.`,
			few: (people) => `Only ${people} bought so far: too few for rates.`,
			fewDo: 'Import older orders too, if there are any.',
		},
		support: {
			usual: (share, unit, count) =>
				`Usually ${share} are lost in a ${unit} (the ${count} periods before).`,
			goalReached: (goal) => `The goal of at most ${goal} is reached.`,
			goalMissed: (goal) => `The goal of at most ${goal} is not reached.`,
		},
		period: 'Period',
		periodHead: 'Period',
		periods: { month: 'Month', quarter: 'Quarter', year: 'Year', week: 'Week' },
		choose: 'Shown in the figure',
		names: {
			retention: 'Retention',
			churn: 'Churn',
			repeat: 'Repeat rate',
			conversion: 'Conversion',
			aov: 'Order value',
			frequency: 'Purchases per buyer',
			gap: 'Purchase gap',
		},
		basis: {
			retention: 'Active at the start',
			churn: 'Active at the start',
			repeat: 'Buyers by the end',
			conversion: 'Known, not bought yet',
			aov: 'Orders',
			frequency: 'Buyers',
			gap: 'Repeat purchases',
		},
		explain: {
			retention: (unit) =>
				`Share of customers active at the start of the ${unit} who still were at its end.`,
			churn: (unit) =>
				`Share of customers active at the start of the ${unit} who were lost by its end.`,
			repeat: (unit) =>
				`Share of all buyers up to the end of the ${unit} who have bought more than once.`,
			conversion: (unit) =>
				`Share of people already known who bought for the first time in that ${unit}.`,
			aov: (unit) => `Net revenue per order in each ${unit}.`,
			frequency: (unit) => `Purchase days per buyer in each ${unit}.`,
			gap: (unit) => `Median days since the purchase before, of repeat purchases in each ${unit}.`,
		},
		at: (period, value) => `${period}: ${value}`,
		fewAt: (period, count) => `${period}, of only ${count}`,
		finding: (name, value, period) => `${name}: ${value} in ${period}`,
		findingAfter: (name, value, period, before) =>
			`${name}: ${value} in ${period}, after ${before}`,
		yearBefore: 'A year before',
		soFar: (period) => `${period} (so far)`,
		soFarMark: 'so far',
		zoneHidden: 'not measurable yet',
		zoneRunning: 'so far',
		goal: 'Goal',
		goalHelp: 'Leave empty for none.',
		goalLine: (value) => `goal ${value}`,
		goalFailed: 'The goal was not saved. Try again.',
		units: { share: '%', number: '×', days: 'days' },
		nothingYet: (name) => `${name}: no figure yet`,
		missing: {
			lost: (limit, day) =>
				`Somebody is lost after ${limit} of silence, so this figure begins on ${day}.`,
			contacts: 'Needs a list of people known before they bought: import contacts or sign-ups.',
			fewExposed: 'Fewer than 5 people were known before they bought.',
			orders: 'Fewer than 5 orders in any complete period.',
			amounts: 'The files hold no order amounts.',
			returns: 'Fewer than 5 people bought again in any one period.',
		},
		hidden: (limit, day) =>
			`Periods that begin before ${day} have no figure: within ${limit} of the first day of data nobody can be lost yet, so it would be zero by construction.`,
		gapNote:
			'Completed gaps only: those who have not come back are not in them, so the true gap is longer.',
		tableTitle: 'All figures, period by period',
		tableSubtitle: 'Click a number to see its people. Grey: of 5 to 19; a dot: of fewer than 5.',
		see: (period, name, value) => `${period}, ${name} ${value}: see who`,
		showAll: (count) => `Show all ${count} periods`,
		showFew: 'Show less',
		source: {
			asOf: 'Up to',
			lostAfter: 'Lost after',
			hidden: (periods, day) => `${periods} beginning before ${day}: nobody can be lost yet.`,
			few: (periods) => `${periods} with a figure of fewer than 5.`,
		},
	},
});

export type RatesWords = (typeof rates)['id'];
