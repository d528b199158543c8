import { bilingual } from '#i18n/bilingual.ts';
import { cohortCurves } from './cohort-curves.ts';
import { cohortGroups } from './cohort-groups.ts';
import { periods } from './periods.ts';

export const cohorts = bilingual({
	id: {
		page: 'Kohor',
		context: (first: string, last: string) => `pembeli pertama ${first} sampai ${last}`,
		unit: periods.id.unit,
		of: (group: string) => `pembeli ${group}`,
		quarter: periods.id.quarter,
		week: periods.id.week,
		noData: 'Belum ada yang membeli.',
		noDataText:
			'Impor pesanan atau pilih tanggal yang lebih baru, lalu tabel ini menunjukkan siapa yang kembali.',
		toData: 'Impor data',
		noneOf: 'Tidak ada pembeli di kelompok ini sampai tanggal itu.',
		showEverybody: 'Tampilkan semua pembeli',
		toNew: 'Lihat yang baru sekali membeli',
		lead: {
			low: (share: string, cohort: string, unit: string) =>
				`Hanya ${share} pembeli baru ${cohort} kembali di ${unit} berikutnya.`,
			lowDo: 'Tawarkan pembelian kedua kepada yang belum kembali.',
			high: (share: string, cohort: string, unit: string) =>
				`${share} pembeli baru ${cohort} kembali di ${unit} berikutnya, di atas biasanya.`,
			highDo: 'Cari tahu apa yang berbeda saat itu, lalu ulangi.',
			usual: (next: string, later: string, ages: string, unit: string) =>
				`Dari 100 pembeli baru, ${next} membeli lagi ${unit} berikutnya, ${later} pada ${unit} ke-${ages}.`,
			usualDo: (unit: string) => `Sapa pembeli baru sebelum ${unit} berikutnya habis.`,
			next: (next: string, unit: string) =>
				`Dari 100 pembeli baru, ${next} membeli lagi di ${unit} berikutnya.`,
			none: (unit: string) => `Belum ada ${unit} lengkap sesudah pembelian pertama.`,
			noneDo: (unit: string) => `Angkanya muncul begitu ${unit} berikutnya selesai.`,
			few: (people: string) => `Baru ${people} yang membeli: terlalu sedikit untuk membandingkan.`,
			fewDo: 'Impor juga pesanan yang lebih lama bila ada.',
		},
		fewerThanOne: 'kurang dari 1',
		support: {
			usual: (share: string, count: string) => `Biasanya ${share} (rata-rata ${count}).`,
			later: (later: string, ages: string, unit: string) =>
				`Pada ${unit} ke-${ages}, sekitar ${later} dari 100 masih membeli.`,
			newest: (cohort: string, share: string, average: string) =>
				`${cohort}, kohor lengkap terbaru: ${share} kembali, rata-ratanya ${average}. Bedanya masih wajar.`,
			newestSame: (cohort: string, share: string) =>
				`${cohort}, kohor lengkap terbaru: ${share} kembali, seperti biasanya.`,
		},
		table: {
			titles: {
				active: (unit: string) => `Siapa kembali, ${unit} demi ${unit}`,
				returned: (unit: string) => `Siapa sudah kembali, ${unit} demi ${unit}`,
				orders: (unit: string) => `Pesanan mereka, ${unit} demi ${unit}`,
				spend: (unit: string) => `Belanja mereka, ${unit} demi ${unit}`,
			},
			explain: {
				row: (period: string) => `Tiap baris: orang yang pertama kali membeli di ${period} itu.`,
				active: (unit: string) =>
					`Ke kanan: berapa yang membeli di ${unit} ke-1, ke-2, dan seterusnya.`,
				returned: (unit: string) =>
					`Ke kanan: berapa yang sudah pernah membeli lagi sampai ${unit} tersebut.`,
				orders: (unit: string) => `Ke kanan: pesanan mereka di ${unit} tersebut.`,
				total: (unit: string) => `Ke kanan: belanja terkumpul per orang sampai ${unit} tersebut.`,
				each: (unit: string) =>
					`Ke kanan: belanja per orang dari seluruh kohor di ${unit} tersebut.`,
				sum: (unit: string) => `Ke kanan: belanja seluruh kohor di ${unit} tersebut.`,
			},
			head: {
				active: (unit: string) => `Membeli lagi di ${unit} ke-, persen`,
				activePeople: (unit: string) => `Membeli lagi di ${unit} ke-, orang`,
				returned: (unit: string) => `Pernah membeli lagi sampai ${unit} ke-, persen`,
				returnedPeople: (unit: string) => `Pernah membeli lagi sampai ${unit} ke-, orang`,
				orders: (unit: string) => `Pesanan per orang di ${unit} ke-`,
				ordersPlaced: (unit: string) => `Pesanan di ${unit} ke-`,
				sum: (unit: string, currency: string) =>
					`Belanja kohor di ${unit} ke-, ${currency} setelah pengembalian`,
				total: (unit: string, currency: string) =>
					`Belanja per orang sampai ${unit} ke-, ${currency} setelah pengembalian`,
				each: (unit: string, currency: string) =>
					`Belanja per orang di ${unit} ke-, ${currency} setelah pengembalian`,
			},
			first: 'Pembelian pertama',
			people: 'Orang',
			waiting: (unit: string) => `${unit} pertama belum selesai`,
			notBegun: (unit: string) => `${unit} berikutnya belum mulai`,
			note: (count: string) =>
				`Rata-rata ditimbang menurut jumlah orang, dari kohor yang sudah cukup umur (di antara ${count}); periode berjalan tidak ikut. Kohor di bawah 5 orang tidak diberi angka, 5 sampai 19 orang berwarna abu-abu.`,
			cutOff: (day: string) =>
				`* Data dimulai ${day}, di tengah periode ini: sebagian orangnya mungkin pelanggan lama.`,
			zero: (unit: string) => `Kolom 0 adalah ${unit} pembelian pertama itu sendiri.`,
			windows:
				'Periode 30 hari dihitung dari pembelian pertama masing-masing orang, jadi dalam satu kohor beberapa kolom dapat masih berjalan.',
			lastAge: (age: string, unit: string) =>
				`Sesudah ${unit} ke-${age} tidak dihitung lagi; pilih periode yang lebih panjang untuk melihat lebih jauh.`,
			shown: (from: string, to: string, count: string) => `Kohor ${from}–${to} dari ${count}`,
			shownAges: (unit: string, from: string, to: string, last: string) =>
				`${unit} ke-${from} sampai ke-${to} dari ${last}`,
			older: 'Kohor lebih lama',
			newer: 'Kohor lebih baru',
			later: 'Umur berikutnya',
			earlier: 'Umur sebelumnya',
			showMore: 'Tabel besar',
			showFew: 'Tabel kecil',
			openCohort: (cohort: string) => `${cohort}: semua orang di kohor ini`,
			download: 'Unduh CSV',
			fileName: 'kohor',
		},
		source: {
			asOf: 'Sampai tanggal',
			period: 'Periode',
			margin: 'Margin',
			cost: 'Biaya mendapatkan pelanggan',
			basis: (people: string, cohorts: string) => `${people} dalam ${cohorts}`,
			running: (count: string) => `Periode berjalan dari ${count}: ditampilkan, tidak dirata-rata.`,
			small: (count: string) => `${count} di bawah 5 orang: persentasenya tidak ditampilkan.`,
			recent: (people: string) => `${people} yang pembelian pertamanya belum 90 hari.`,
		},
		measure: 'Yang dihitung',
		measures: {
			active: (unit: string) => `Aktif di ${unit} itu`,
			returned: 'Pernah kembali',
			orders: 'Pesanan',
			spend: 'Belanja',
		},
		show: 'Satuan',
		percent: 'Persen',
		peopleUnit: 'Orang',
		total: 'Terkumpul',
		each: (unit: string) => `Per ${unit}`,
		sum: 'Seluruh kohor',
		perPerson: 'Per orang',
		ordersUnit: 'Jumlah',
		period: 'Periode',
		periods: {
			day: 'Hari',
			week: 'Minggu (Senin–Minggu)',
			month: 'Bulan',
			quarter: 'Triwulan',
			year: 'Tahun',
			'30-days': '30 hari dari pembelian pertama',
		},
		curve: cohortCurves.id,
		groups: cohortGroups.id,
	},
	en: {
		page: 'Cohorts',
		context: (first, last) => `first-time buyers ${first} to ${last}`,
		unit: periods.en.unit,
		of: (group) => `${group} buyers`,
		quarter: periods.en.quarter,
		week: periods.en.week,
		noData: 'Nobody has bought yet.',
		noDataText: 'Import orders or choose a later date, and this table shows who comes back.',
		toData: 'Import data',
		noneOf: 'Nobody of this group has bought by that date.',
		showEverybody: 'Show all buyers',
		toNew: 'See who has bought once',
		lead: {
			low: (share, cohort, unit) =>
				`Only ${share} of the new buyers of ${cohort} returned the next ${unit}.`,
			lowDo: 'Offer a second purchase to those who have not.',
			high: (share, cohort, unit) =>
				`${share} of the new buyers of ${cohort} returned the next ${unit}, above the usual.`,
			highDo: 'Find out what was different then, and repeat it.',
			usual: (next, later, ages, unit) =>
				`Of 100 new buyers, ${next} buy again the next ${unit}, ${later} in ${unit} ${ages}.`,
			usualDo: (unit) => `Greet new buyers before their next ${unit} is over.`,
			next: (next, unit) => `Of 100 new buyers, ${next} buy again the next ${unit}.`,
			none: (unit) => `No ${unit} after a first purchase is complete yet.`,
			noneDo: (unit) => `The figures appear once the next ${unit} is over.`,
			few: (people) => `Only ${people} bought so far: too few to compare.`,
			fewDo: 'Import older orders too, if there are any.',
		},
		fewerThanOne: 'fewer than 1',
		support: {
			usual: (share, count) => `The usual figure is ${share} (average of ${count}).`,
			later: (later, ages, unit) => `In ${unit} ${ages}, about ${later} of 100 still buy.`,
			newest: (cohort, share, average) =>
				`${cohort}, the newest complete cohort: ${share} returned, against ${average} on average. The difference may be chance.`,
			newestSame: (cohort, share) =>
				`${cohort}, the newest complete cohort: ${share} returned, as usual.`,
		},
		table: {
			titles: {
				active: (unit) => `Who comes back, ${unit} by ${unit}`,
				returned: (unit) => `Who has come back, ${unit} by ${unit}`,
				orders: (unit) => `What they order, ${unit} by ${unit}`,
				spend: (unit) => `What they spend, ${unit} by ${unit}`,
			},
			explain: {
				row: (period) => `Each row: people whose first order was in that ${period}.`,
				active: (unit) => `Read across: how many bought one, two, three ${unit}s later.`,
				returned: (unit) => `Read across: how many had bought again by that ${unit}.`,
				orders: (unit) => `Read across: what they ordered in that ${unit}.`,
				total: (unit) => `Read across: spending per person up to that ${unit}.`,
				each: (unit) => `Read across: spending in that ${unit} per person of the cohort.`,
				sum: (unit) => `Read across: spending of the whole cohort in that ${unit}.`,
			},
			head: {
				active: (unit) => `Bought again in ${unit}, percent`,
				activePeople: (unit) => `Bought again in ${unit}, people`,
				returned: (unit) => `Had bought again by ${unit}, percent`,
				returnedPeople: (unit) => `Had bought again by ${unit}, people`,
				orders: (unit) => `Orders per person in ${unit}`,
				ordersPlaced: (unit) => `Orders in ${unit}`,
				sum: (unit, currency) => `Spent by the cohort in ${unit}, ${currency} after refunds`,
				total: (unit, currency) => `Spent per person by ${unit}, ${currency} after refunds`,
				each: (unit, currency) => `Spent per person in ${unit}, ${currency} after refunds`,
			},
			first: 'First order',
			people: 'People',
			waiting: (unit) => `first ${unit} not finished`,
			notBegun: (unit) => `next ${unit} has not begun`,
			note: (count) =>
				`Averages are weighted by people, over the cohorts that are old enough (of ${count}); periods in progress are left out. Cohorts under 5 people show no figure, 5 to 19 people are grey.`,
			cutOff: (day) =>
				`* The data begin on ${day}, inside this period: some of these people may be old customers.`,
			zero: (unit) => `Column 0 is the ${unit} of the first order itself.`,
			windows:
				'Periods of 30 days begin with each person’s own first order, so several columns of a cohort can still be in progress.',
			lastAge: (age, unit) =>
				`Nothing is counted after ${unit} ${age}; choose a longer period to look further.`,
			shown: (from, to, count) => `Cohorts ${from}–${to} of ${count}`,
			shownAges: (unit, from, to, last) => `${unit}s ${from} to ${to} of ${last}`,
			older: 'Older cohorts',
			newer: 'Newer cohorts',
			later: 'Later ages',
			earlier: 'Earlier ages',
			showMore: 'Large table',
			showFew: 'Small table',
			openCohort: (cohort) => `${cohort}: everybody of this cohort`,
			download: 'Download CSV',
			fileName: 'cohorts',
		},
		source: {
			asOf: 'Up to',
			period: 'Period',
			margin: 'Margin',
			cost: 'Cost of winning a customer',
			basis: (people, cohorts) => `${people} in ${cohorts}`,
			running: (count) => `The period in progress of ${count}: shown, not averaged.`,
			small: (count) => `${count} of fewer than 5 people: their rates are not shown.`,
			recent: (people) => `${people} whose first order is less than 90 days old.`,
		},
		measure: 'What is counted',
		measures: {
			active: (unit) => `Active that ${unit}`,
			returned: 'Ever returned',
			orders: 'Orders',
			spend: 'Spend',
		},
		show: 'Unit',
		percent: 'Percent',
		peopleUnit: 'People',
		total: 'Cumulative',
		each: (unit) => `Per ${unit}`,
		sum: 'Whole cohort',
		perPerson: 'Per person',
		ordersUnit: 'Number',
		period: 'Period',
		periods: {
			day: 'Day',
			week: 'Week (Monday to Sunday)',
			month: 'Month',
			quarter: 'Quarter',
			year: 'Year',
			'30-days': '30 days from the first order',
		},
		curve: cohortCurves.en,
		groups: cohortGroups.en,
	},
});

export type CohortsWords = (typeof cohorts)['id'];
