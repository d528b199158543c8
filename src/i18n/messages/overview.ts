import { bilingual } from '#i18n/bilingual.ts';

/** Two ways to speak of silence beyond the limit: `silent` where many of those people come back. */
export const overview = bilingual({
	id: {
		compared: (day: string, earlier: string) => `${day} dibanding ${earlier}`,
		asOf: (day: string) => `per ${day}`,
		lead: {
			loyalAtRisk: (people: string, _one: boolean) => `${people} pelanggan loyal mulai menjauh.`,
			messageTop: (top: string) => `Sapa ${top} yang paling bernilai minggu ini.`,
			messageAll: 'Sapa mereka minggu ini.',
			messageSome: (top: string) => `Sapa ${top} di antaranya minggu ini.`,
			inviteBack: 'Ajak kembali selagi mereka ingat toko Anda.',
			newAtRisk: (people: string, _one: boolean) => `${people} pembeli baru belum kembali.`,
			offerSecond: 'Tawarkan pembelian kedua minggu ini.',
			calm: (people: string) => `${people} aktif, dan tidak ada yang mulai menjauh.`,
			nextMonth: 'Lihat lagi sesudah data berikutnya masuk.',
			noneActive: (people: string, days: string) => `${people} diam lebih dari ${days}.`,
			onlyContacts: (people: string) => `${people} dikenal, belum ada yang membeli.`,
			addOrders:
				'Tahap dimulai dari pembelian pertama. Tambahkan pesanan, atau pilih tanggal lebih baru.',
			noIdentity: (orders: string) => `${orders}, tetapi tidak diketahui siapa pembelinya.`,
			addIdentity: 'Tambahkan kolom nama, nomor, atau email pembeli.',
			noFacts: 'Belum ada pesanan atau pelanggan sampai tanggal ini.',
			chooseLater: 'Pilih tanggal yang lebih baru.',
			noData: 'Belum ada pesanan di sini.',
			bringFile: 'Tambahkan berkas pesanan pertama Anda.',
		},
		lost: {
			lead: (people: string, _one: boolean) => `${people} pelanggan baru saja hilang.`,
			week: (people: string) => `Ajak kembali ${people} yang baru hilang`,
			steady: (count: string) => `Sekitar ${count} hilang tiap bulan`,
			more: (month: string) => `Yang hilang pada ${month} lebih banyak dari biasanya`,
			fewer: (month: string) => `Yang hilang pada ${month} lebih sedikit dari biasanya`,
			matched: (days: string, month: string) =>
				`Dalam ${days}, yang hilang sudah menyamai ${month}`,
			measure: 'Hilang',
		},
		silent: {
			lead: (people: string, _one: boolean) => `${people} pelanggan baru saja menjadi lama diam.`,
			week: (people: string) => `Ajak kembali ${people} yang baru saja lama diam`,
			steady: (count: string) => `Sekitar ${count} menjadi lama diam tiap bulan`,
			more: (month: string) => `Yang menjadi lama diam pada ${month} lebih banyak dari biasanya`,
			fewer: (month: string) => `Yang menjadi lama diam pada ${month} lebih sedikit dari biasanya`,
			matched: (days: string, month: string) =>
				`Dalam ${days}, yang menjadi lama diam sudah menyamai ${month}`,
			measure: 'Menjadi lama diam',
		},
		support: {
			spent: (money: string) => `Dalam setahun mereka berbelanja ${money}.`,
			spentTop: (money: string, top: string, topMoney: string) =>
				`Dalam setahun mereka berbelanja ${money}; ${top} teratas saja ${topMoney}.`,
			silentFor: (days: string) => `Mereka diam lebih dari ${days}.`,
			inDanger: (days: string) =>
				`Mereka diam lebih dari ${days} atau menunjukkan tanda bahaya lain.`,
			activeUp: (change: string, total: string, day: string) =>
				`Pelanggan aktif naik ${change} menjadi ${total} sejak ${day}.`,
			activeDown: (change: string, total: string, day: string) =>
				`Pelanggan aktif turun ${change} menjadi ${total} sejak ${day}.`,
			activeSame: (total: string, day: string) => `Pelanggan aktif tetap ${total} sejak ${day}.`,
			anonymousMoney: (money: string) => `Nilainya ${money}.`,
		},
		actions: {
			openList: (people: string) => `Buka daftar ${people}`,
			whereFrom: 'Dari mana angka ini?',
			openData: 'Tambah data',
			seeStages: 'Lihat tahap',
		},
		band: {
			title: (people: string) => `${people}, menurut tahap`,
			change: (day: string) => `Angka kecil: perubahan sejak ${day}.`,
			line: (months: string) => `Garis: ${months} terakhir`,
			dashed: ', bagian putus-putus belum lengkap',
			aYear: (money: string) => `${money} setahun`,
			share: (share: string) => `${share} dari semua`,
			neverBought: 'belum pernah membeli',
			silentFor: (days: string) => `diam lebih dari ${days}`,
			noneAtRisk: 'tidak ada yang berisiko',
		},
		sales: {
			name: 'Belanja menurut tahap',
			loyal: (share: string, month: string) => `Pelanggan loyal membawa ${share} belanja ${month}`,
			growing: (share: string, month: string) =>
				`Pelanggan bertumbuh membawa ${share} belanja ${month}`,
			new: (share: string, month: string) => `Pembelian pertama membawa ${share} belanja ${month}`,
			wonBack: (share: string, month: string) =>
				`Pelanggan yang kembali membawa ${share} belanja ${month}`,
			up: (title: string, share: string, month: string) =>
				`${title}, naik dari ${share} pada ${month}`,
			down: (title: string, share: string, month: string) =>
				`${title}, turun dari ${share} pada ${month}`,
			measure: (currency: string) =>
				`Belanja bersih per bulan menurut tahap saat membeli, ${currency}.`,
			running: (month: string, days: string) => `${month} baru ${days}.`,
			wonBackLabel: 'Kembali',
			shareIn: (share: string, month: string) => `${share} di ${month}`,
			soFar: 'sementara',
			month: 'Bulan',
			total: 'Total bersih',
			refunds: (money: string) =>
				`Pengembalian tanpa pesanan asal, ${money}, mengurangi total tetapi tidak ada di batang.`,
			none: 'Belum ada belanja di bulan-bulan ini.',
			ordersName: 'Pesanan per bulan',
			ordersSteady: (count: string) => `Sekitar ${count} tiap bulan`,
			ordersMore: (month: string, share: string) => `Pesanan ${month} ${share} di atas rata-rata`,
			ordersFewer: (month: string, share: string) => `Pesanan ${month} ${share} di bawah rata-rata`,
			ordersMeasure: 'Pesanan per bulan dari pelanggan yang dikenal; berkas Anda tanpa nilai uang.',
			orders: 'Pesanan',
		},
		week: {
			title: 'Minggu ini',
			sorted: 'Diurutkan menurut belanja setahun yang dipertaruhkan.',
			unsorted: 'Siapa yang perlu disapa lebih dahulu.',
			loyal: (count: string, _one: boolean) => `Sapa ${count} pelanggan loyal yang mulai menjauh`,
			loyalTop: (top: string, all: string) =>
				`Sapa ${top} dari ${all} pelanggan loyal yang mulai menjauh`,
			growing: (count: string, _one: boolean) => `Ingatkan ${count} pelanggan bertumbuh`,
			new: (count: string, _one: boolean) => `Tawarkan pembelian kedua ke ${count} pelanggan baru`,
			prospects: (count: string, _one: boolean) => `Ajak ${count} prospek membeli pertama kali`,
			silentFor: (days: string) => `Diam lebih dari ${days} atau ada tanda bahaya lain`,
			mostValuable: (days: string) =>
				`Yang paling bernilai; diam lebih dari ${days} atau ada tanda bahaya lain`,
			justPassed: (days: string) => `Lewat ${days} diam dalam 30 hari terakhir`,
			boughtOnce: (days: string) =>
				`Baru sekali membeli; diam lebih dari ${days} atau ada tanda bahaya lain`,
			neverBought: 'Dikenal, belum pernah membeli',
			aYear: 'setahun',
			anyTime: 'kapan saja',
			nobody: 'Tidak ada yang perlu disapa minggu ini.',
			nobodyText: 'Semua pelanggan aktif masih dalam irama biasanya.',
		},
	},
	en: {
		compared: (day, earlier) => `${day} compared with ${earlier}`,
		asOf: (day) => `as of ${day}`,
		lead: {
			loyalAtRisk: (people, one) =>
				one
					? `${people} loyal customer is drifting away.`
					: `${people} loyal customers are drifting away.`,
			messageTop: (top) => `Message the top ${top} this week.`,
			messageAll: 'Message them this week.',
			messageSome: (top) => `Message ${top} of them this week.`,
			inviteBack: 'Invite them back while they remember your shop.',
			newAtRisk: (people, one) =>
				one ? `${people} new buyer has not returned.` : `${people} new buyers have not returned.`,
			offerSecond: 'Offer a second purchase this week.',
			calm: (people) => `${people} active, and nobody is drifting away.`,
			nextMonth: 'Look again when the next data are in.',
			noneActive: (people, days) => `${people} silent for more than ${days}.`,
			onlyContacts: (people) => `${people} known, and nobody has bought yet.`,
			addOrders: 'Stages begin with the first purchase. Add orders, or choose a later date.',
			noIdentity: (orders) => `${orders}, but no file says who bought.`,
			addIdentity: 'Add a column with the buyer’s name, number or e-mail.',
			noFacts: 'No orders or customers up to this date yet.',
			chooseLater: 'Choose a later date.',
			noData: 'No orders here yet.',
			bringFile: 'Add your first order file.',
		},
		lost: {
			lead: (people, one) =>
				one ? `${people} customer was just lost.` : `${people} customers were just lost.`,
			week: (people) => `Win back ${people} just lost`,
			steady: (count) => `About ${count} are lost each month`,
			more: (month) => `More were lost in ${month} than usual`,
			fewer: (month) => `Fewer were lost in ${month} than usual`,
			matched: (days, month) => `In ${days}, losses already match ${month}`,
			measure: 'Lost',
		},
		silent: {
			lead: (people, one) =>
				one
					? `${people} customer has just gone long silent.`
					: `${people} customers have just gone long silent.`,
			week: (people) => `Invite back ${people} just gone long silent`,
			steady: (count) => `About ${count} go long silent each month`,
			more: (month) => `More went long silent in ${month} than usual`,
			fewer: (month) => `Fewer went long silent in ${month} than usual`,
			matched: (days, month) => `In ${days}, as many went long silent as in ${month}`,
			measure: 'Went long silent',
		},
		support: {
			spent: (money) => `They spent ${money} in the past year.`,
			spentTop: (money, top, topMoney) =>
				`They spent ${money} in the past year; the top ${top} alone ${topMoney}.`,
			silentFor: (days) => `They have been silent for more than ${days}.`,
			inDanger: (days) =>
				`They have been silent for more than ${days} or show another warning sign.`,
			activeUp: (change, total, day) =>
				`Active customers are up ${change} to ${total} since ${day}.`,
			activeDown: (change, total, day) =>
				`Active customers are down ${change} to ${total} since ${day}.`,
			activeSame: (total, day) => `Active customers are unchanged at ${total} since ${day}.`,
			anonymousMoney: (money) => `They are worth ${money}.`,
		},
		actions: {
			openList: (people) => `Open the list of ${people}`,
			whereFrom: 'Where do these numbers come from?',
			openData: 'Add data',
			seeStages: 'See the stages',
		},
		band: {
			title: (people) => `${people}, by stage`,
			change: (day) => `Small number: change since ${day}.`,
			line: (months) => `Line: last ${months}`,
			dashed: ', the dashed part is not complete',
			aYear: (money) => `${money} a year`,
			share: (share) => `${share} of all`,
			neverBought: 'never bought',
			silentFor: (days) => `silent for over ${days}`,
			noneAtRisk: 'nobody at risk',
		},
		sales: {
			name: 'Sales by stage',
			loyal: (share, month) => `Loyal customers brought in ${share} of sales in ${month}`,
			growing: (share, month) => `Growing customers brought in ${share} of sales in ${month}`,
			new: (share, month) => `First purchases brought in ${share} of sales in ${month}`,
			wonBack: (share, month) => `Customers won back brought in ${share} of sales in ${month}`,
			up: (title, share, month) => `${title}, up from ${share} in ${month}`,
			down: (title, share, month) => `${title}, down from ${share} in ${month}`,
			measure: (currency) => `Net sales per month by stage at the time of purchase, ${currency}.`,
			running: (month, days) => `${month} has ${days} so far.`,
			wonBackLabel: 'Won back',
			shareIn: (share, month) => `${share} in ${month}`,
			soFar: 'so far',
			month: 'Month',
			total: 'Net total',
			refunds: (money) =>
				`Refunds without their order, ${money}, lower the total but are not in the bars.`,
			none: 'No sales in these months.',
			ordersName: 'Orders per month',
			ordersSteady: (count) => `About ${count} a month`,
			ordersMore: (month, share) => `Orders in ${month} were ${share} above the average`,
			ordersFewer: (month, share) => `Orders in ${month} were ${share} below the average`,
			ordersMeasure: 'Orders per month of known customers; your files hold no money.',
			orders: 'Orders',
		},
		week: {
			title: 'This week',
			sorted: 'Sorted by the yearly spend at stake.',
			unsorted: 'Whom to message first.',
			loyal: (count, one) =>
				`Message ${count} loyal ${one ? 'customer' : 'customers'} drifting away`,
			loyalTop: (top, all) => `Message ${top} of ${all} loyal customers drifting away`,
			growing: (count, one) => `Remind ${count} growing ${one ? 'customer' : 'customers'}`,
			new: (count, one) => `Offer ${count} new ${one ? 'customer' : 'customers'} a second purchase`,
			prospects: (count, one) =>
				`Invite ${count} ${one ? 'prospect' : 'prospects'} to a first purchase`,
			silentFor: (days) => `Silent for more than ${days}, or another warning sign`,
			mostValuable: (days) =>
				`The most valuable; silent for more than ${days}, or another warning sign`,
			justPassed: (days) => `Passed ${days} of silence in the last 30 days`,
			boughtOnce: (days) => `Bought once; silent for more than ${days}, or another warning sign`,
			neverBought: 'Known, never bought',
			aYear: 'a year',
			anyTime: 'any time',
			nobody: 'Nobody needs a message this week.',
			nobodyText: 'All active customers are within their usual rhythm.',
		},
	},
});
