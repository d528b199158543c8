import { bilingual } from '#i18n/bilingual.ts';

export const cohorts = bilingual({
	id: {
		page: 'Kohor',
		context: (first: string, last: string) => `pembeli pertama ${first} sampai ${last}`,
		unit: { month: 'bulan', quarter: 'triwulan', week: 'minggu' },
		quarter: (number: string, year: string) => `Triwulan ${number} ${year}`,
		week: (number: string, year: string) => `Minggu ${number} ${year}`,
		noData: 'Belum ada pesanan.',
		noDataText: 'Impor berkas pesanan, lalu tabel ini menunjukkan siapa yang kembali.',
		toData: 'Impor data',
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
			title: (unit: string) => `Siapa kembali, ${unit} demi ${unit}`,
			explain: {
				active: (unit: string) =>
					`Tiap baris: orang yang pertama kali membeli di ${unit} itu. Ke kanan: berapa yang membeli di ${unit} ke-1, ke-2, dan seterusnya.`,
				returned: (unit: string) =>
					`Tiap baris: orang yang pertama kali membeli di ${unit} itu. Ke kanan: berapa yang sudah pernah membeli lagi sampai ${unit} tersebut.`,
				total: (unit: string) =>
					`Tiap baris: orang yang pertama kali membeli di ${unit} itu. Ke kanan: belanja terkumpul per orang sampai ${unit} tersebut.`,
				each: (unit: string) =>
					`Tiap baris: orang yang pertama kali membeli di ${unit} itu. Ke kanan: belanja per orang dari seluruh kohor di ${unit} tersebut.`,
			},
			head: {
				active: (unit: string) => `Membeli lagi di ${unit} ke-, persen`,
				activePeople: (unit: string) => `Membeli lagi di ${unit} ke-, orang`,
				returned: (unit: string) => `Pernah membeli lagi sampai ${unit} ke-, persen`,
				returnedPeople: (unit: string) => `Pernah membeli lagi sampai ${unit} ke-, orang`,
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
				`Rata-rata ditimbang menurut jumlah orang, dari semua ${count} yang sudah cukup umur; periode berjalan tidak ikut. Kohor di bawah 5 orang tidak diberi angka, 5 sampai 19 orang berwarna abu-abu.`,
			notePeople: 'Kohor di bawah 5 orang tidak diberi angka, 5 sampai 19 orang berwarna abu-abu.',
			cutOff: (day: string) =>
				`* Data dimulai ${day}, di tengah periode ini: sebagian orangnya mungkin pelanggan lama.`,
			zero: (unit: string) => `Kolom 0 adalah ${unit} pembelian pertama itu sendiri.`,
			showAll: (count: string) => `Tampilkan semua ${count}`,
			showAges: (age: string, unit: string) => `Tampilkan sampai ${unit} ke-${age}`,
			showFew: 'Tampilkan lebih sedikit',
			download: 'Unduh CSV',
			fileName: 'kohor',
		},
		measure: 'Yang dihitung',
		measures: {
			active: (unit: string) => `Aktif di ${unit} itu`,
			returned: 'Pernah kembali',
			spend: 'Belanja',
		},
		show: 'Satuan',
		percent: 'Persen',
		peopleUnit: 'Orang',
		total: 'Terkumpul',
		each: (unit: string) => `Per ${unit}`,
		period: 'Periode',
		periods: { month: 'Bulan', quarter: 'Triwulan', week: 'Minggu' },
		curve: {
			titles: {
				fall: (from: string, to: string, ages: string, unit: string) =>
					`Dari ${from} di ${unit} berikutnya menjadi ${to} di ${unit} ke-${ages}`,
				returned: (share: string, ages: string, unit: string) =>
					`${share} sudah kembali sampai ${unit} ke-${ages}`,
				total: (money: string, ages: string, unit: string) =>
					`Satu pembeli membawa ${money} sampai ${unit} ke-${ages}`,
				each: (from: string, to: string, ages: string, unit: string) =>
					`Dari ${from} di ${unit} pertama menjadi ${to} di ${unit} ke-${ages}`,
				plain: 'Kurva tiap kohor',
			},
			subtitle: {
				active: (unit: string) =>
					`Persen yang membeli di tiap ${unit}. Hanya ${unit} yang sudah selesai.`,
				returned: (unit: string) =>
					`Persen yang sudah pernah membeli lagi. Hanya ${unit} yang sudah selesai.`,
				total: (unit: string, currency: string) =>
					`Belanja terkumpul per orang, ${currency}. Hanya ${unit} yang sudah selesai.`,
				each: (unit: string, currency: string) =>
					`Belanja per orang di tiap ${unit}, ${currency}. Hanya ${unit} yang sudah selesai.`,
			},
			average: 'Rata-rata',
			others: 'abu-abu: lainnya',
			best: 'terbaik',
			axis: (unit: string) => `${unit} setelah pembelian pertama`,
			age: (age: string, unit: string) => `${unit} ke-${age}`,
			thin: 'di bawah 20 orang',
			note: 'Makin ke kanan, rata-rata bersandar pada makin sedikit kohor yang lebih tua.',
			cohorts: 'Kohor',
			people: 'Orang',
			ageHead: (unit: string) => `Umur (${unit})`,
			fewTitle: (people: string) => `${people}.`,
			fewText: 'Perlu 20 orang untuk menggambar kurva.',
			emptyTitle: (unit: string) => `Belum ada ${unit} yang lengkap.`,
			emptyText: (unit: string) => `Kurva muncul sesudah ${unit} pertama selesai.`,
		},
		channels: {
			best: (channel: string) => `Pembeli ${channel} paling sering kembali`,
			plain: 'Kembali dalam 90 hari menurut kanal',
			subtitle: 'Membeli lagi dalam 90 hari, menurut kanal pertama',
			measure: 'kembali dalam 90 hari',
			none: 'Tanpa kanal',
			note: (people: string) =>
				`Dari ${people} yang pembelian pertamanya sudah 90 hari atau lebih. Batang abu-abu: tanpa kanal, atau hanya 5 sampai 19 orang.`,
			hidden: (list: string) => `Di bawah 5 orang, tidak digambar: ${list}.`,
			table: {
				caption: 'Kembali dalam 90 hari menurut kanal',
				channel: 'Kanal',
				people: 'Orang',
				again: 'Membeli lagi',
				share: 'Bagian',
			},
		},
	},
	en: {
		page: 'Cohorts',
		context: (first, last) => `first-time buyers ${first} to ${last}`,
		unit: { month: 'month', quarter: 'quarter', week: 'week' },
		quarter: (number, year) => `Q${number} ${year}`,
		week: (number, year) => `Week ${number}, ${year}`,
		noData: 'No orders yet.',
		noDataText: 'Import a file of orders, and this table shows who comes back.',
		toData: 'Import data',
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
		support: {
			usual: (share, count) => `The usual figure is ${share} (average of ${count}).`,
			later: (later, ages, unit) => `In ${unit} ${ages}, about ${later} of 100 still buy.`,
			newest: (cohort, share, average) =>
				`${cohort}, the newest complete cohort: ${share} returned, against ${average} on average. The difference may be chance.`,
			newestSame: (cohort, share) =>
				`${cohort}, the newest complete cohort: ${share} returned, as usual.`,
		},
		table: {
			title: (unit) => `Who comes back, ${unit} by ${unit}`,
			explain: {
				active: (unit) =>
					`Each row: people whose first order was in that ${unit}. Read across: how many bought one, two, three ${unit}s later.`,
				returned: (unit) =>
					`Each row: people whose first order was in that ${unit}. Read across: how many had bought again by then.`,
				total: (unit) =>
					`Each row: people whose first order was in that ${unit}. Read across: spending per person so far.`,
				each: (unit) =>
					`Each row: people whose first order was in that ${unit}. Read across: spending in each ${unit} per person of the cohort.`,
			},
			head: {
				active: (unit) => `Bought again in ${unit}, percent`,
				activePeople: (unit) => `Bought again in ${unit}, people`,
				returned: (unit) => `Had bought again by ${unit}, percent`,
				returnedPeople: (unit) => `Had bought again by ${unit}, people`,
				total: (unit, currency) => `Spent per person by ${unit}, ${currency} after refunds`,
				each: (unit, currency) => `Spent per person in ${unit}, ${currency} after refunds`,
			},
			first: 'First order',
			people: 'People',
			waiting: (unit) => `first ${unit} not finished`,
			notBegun: (unit) => `next ${unit} has not begun`,
			note: (count) =>
				`Averages are weighted by people, over all ${count} that are old enough; periods in progress are left out. Cohorts under 5 people show no figure, 5 to 19 people are grey.`,
			notePeople: 'Cohorts under 5 people show no figure, 5 to 19 people are grey.',
			cutOff: (day) =>
				`* The data begin on ${day}, inside this period: some of these people may be old customers.`,
			zero: (unit) => `Column 0 is the ${unit} of the first order itself.`,
			showAll: (count) => `Show all ${count}`,
			showAges: (age, unit) => `Show up to ${unit} ${age}`,
			showFew: 'Show less',
			download: 'Download CSV',
			fileName: 'cohorts',
		},
		measure: 'What is counted',
		measures: {
			active: (unit) => `Active that ${unit}`,
			returned: 'Ever returned',
			spend: 'Spend',
		},
		show: 'Unit',
		percent: 'Percent',
		peopleUnit: 'People',
		total: 'Cumulative',
		each: (unit) => `Per ${unit}`,
		period: 'Period',
		periods: { month: 'Month', quarter: 'Quarter', week: 'Week' },
		curve: {
			titles: {
				fall: (from, to, ages, unit) => `From ${from} the next ${unit} to ${to} in ${unit} ${ages}`,
				returned: (share, ages, unit) => `${share} have returned by ${unit} ${ages}`,
				total: (money, ages, unit) => `One buyer brings ${money} by ${unit} ${ages}`,
				each: (from, to, ages, unit) =>
					`From ${from} in the first ${unit} to ${to} in ${unit} ${ages}`,
				plain: 'The curve of each cohort',
			},
			subtitle: {
				active: (unit) => `Percent buying in each ${unit}. Finished ${unit}s only.`,
				returned: (unit) => `Percent who have bought again. Finished ${unit}s only.`,
				total: (unit, currency) =>
					`Spending per person so far, ${currency}. Finished ${unit}s only.`,
				each: (unit, currency) =>
					`Spending per person in each ${unit}, ${currency}. Finished ${unit}s only.`,
			},
			average: 'Average',
			others: 'grey: others',
			best: 'best',
			axis: (unit) => `${unit}s after first order`,
			age: (age, unit) => `${unit} ${age}`,
			thin: 'under 20 people',
			note: 'Further right, the average rests on fewer and older cohorts.',
			cohorts: 'Cohorts',
			people: 'People',
			ageHead: (unit) => `Age (${unit}s)`,
			fewTitle: (people) => `${people}.`,
			fewText: 'It takes 20 people to draw a curve.',
			emptyTitle: (unit) => `No ${unit} is complete yet.`,
			emptyText: (unit) => `The curve appears once the first ${unit} is over.`,
		},
		channels: {
			best: (channel) => `${channel} buyers return the most`,
			plain: 'Returned within 90 days, by channel',
			subtitle: 'Bought again within 90 days, by first channel',
			measure: 'returned within 90 days',
			none: 'No channel',
			note: (people) =>
				`Of ${people} whose first order is at least 90 days old. Grey bars: no channel, or only 5 to 19 people.`,
			hidden: (list) => `Under 5 people, not drawn: ${list}.`,
			table: {
				caption: 'Returned within 90 days, by channel',
				channel: 'Channel',
				people: 'People',
				again: 'Bought again',
				share: 'Share',
			},
		},
	},
});

export type CohortsWords = (typeof cohorts)['id'];
