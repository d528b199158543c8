import { definitions } from './definition.ts';

export const voiceTerms = definitions({
	id: {
		nps: {
			name: 'NPS',
			says: 'Berapa banyak pelanggan yang mau merekomendasikan toko, dikurangi yang tidak.',
			rule: '% jawaban 9–10 − % jawaban 0–6 pada skala 0–10 (0 ikut dihitung), dari −100 sampai 100. Jawaban terakhir tiap pelanggan dalam periode; jawaban tanpa pelanggan ikut dihitung.',
		},
		csat: {
			name: 'CSAT',
			says: 'Bagian jawaban yang puas.',
			rule: '% jawaban 4–5 pada skala 1–5, dan rata-ratanya. Jawaban terakhir tiap pelanggan dalam periode.',
		},
		ces: {
			name: 'CES',
			says: 'Bagian jawaban yang menyebut urusannya mudah.',
			rule: '% jawaban 5–7 pada skala 1–7, dan rata-ratanya. Jawaban terakhir tiap pelanggan dalam periode.',
		},
		scoreInterval: {
			name: 'Rentang 95%',
			says: 'Angka sebenarnya hampir pasti berada di rentang ini; makin sedikit jawaban, makin lebar.',
			rule: 'NPS ± 1,96 × 100 √((P + D − (P − D)²)/n), P dan D bagian jawaban tinggi dan rendah; bagian puas dan mudah dengan cara Wilson (1927). Di bawah 10 jawaban tertulis "sedikit jawaban".',
		},
		waitingForAnswer: {
			name: 'Menunggu kabar',
			says: 'Pelanggan yang jawaban terakhirnya tidak puas dan belum ditindaklanjuti.',
			rule: 'NPS 0–6, CSAT 1–2, atau CES 1–3 pada jawaban terakhir. Tindak lanjut melekat pada isi jawaban, jadi tetap dikenal sesudah impor ulang.',
		},
		causeShare: {
			name: 'Sebab',
			says: 'Apa yang dikeluhkan, menurut kata-kata pelanggan.',
			rule: 'Bagian dari jawaban tidak puas, keluhan, pembatalan, retur, dan pesanan batal yang memakai kata-kata. Sebuah jawaban boleh menyebut beberapa sebab; yang terkumpul menghitungnya sekali.',
		},
		revenueAtRisk: {
			name: 'Belanja terancam',
			says: 'Berapa belanja orang yang menyebut sebab itu.',
			rule: 'Penjualan bersih 365 hari sampai dengan jawaban terakhir yang menyebutnya, dijumlahkan atas pelanggannya.',
		},
		voiceTheme: {
			name: 'Tema',
			says: 'Kata-kata yang menandai satu sebab, dalam bahasa Indonesia dan Inggris.',
			rule: 'Dicari sebagai kata utuh tanpa membedakan huruf besar dan tanda, juga dengan -nya, ke…an, di-, ter-, -an, -kan, akhiran Inggris, dan huruf yang dipanjangkan. Yang tidak memuat satu pun menjadi "lainnya".',
		},
	},
	en: {
		nps: {
			name: 'NPS',
			says: 'How many customers would recommend the shop, less those who would not.',
			rule: '% answers 9–10 − % answers 0–6 on 0–10 (a 0 counts), from −100 to 100. The last answer of a customer in the period; answers without a customer count.',
		},
		csat: {
			name: 'CSAT',
			says: 'The share of answers that are satisfied.',
			rule: '% answers 4–5 on 1–5, and the mean. The last answer of a customer in the period.',
		},
		ces: {
			name: 'CES',
			says: 'The share of answers that found things easy.',
			rule: '% answers 5–7 on 1–7, and the mean. The last answer of a customer in the period.',
		},
		scoreInterval: {
			name: '95% interval',
			says: 'The true figure lies almost surely within it; the fewer answers, the wider it is.',
			rule: 'NPS ± 1.96 × 100 √((P + D − (P − D)²)/n), P and D the shares of high and low answers; shares by Wilson’s method (1927). Under 10 answers it says “few answers”.',
		},
		waitingForAnswer: {
			name: 'Waiting for an answer',
			says: 'Customers whose last answer is unhappy and who have not been followed up.',
			rule: 'NPS 0–6, CSAT 1–2 or CES 1–3 in the last answer. A follow-up belongs to what the answer says, so it is found again after another import.',
		},
		causeShare: {
			name: 'Causes',
			says: 'What is complained about, by the customers’ own words.',
			rule: 'Share of the unhappy answers, complaints, cancellations, returns and cancelled orders with words. One may name several causes; the cumulative share counts it once.',
		},
		revenueAtRisk: {
			name: 'Revenue at risk',
			says: 'How much the people spent who named a cause.',
			rule: 'Net revenue of the 365 days up to the last answer that names it, added up over its customers.',
		},
		voiceTheme: {
			name: 'Themes',
			says: 'The words that mark a cause, in Indonesian and English.',
			rule: 'Looked for as whole words whatever case and accents, also with -nya, ke…an, di-, ter-, -an, -kan, English endings and stretched letters. What holds none is “other”.',
		},
	},
});
