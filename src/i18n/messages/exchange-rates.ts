import { bilingual } from '#i18n/bilingual.ts';

/** Rates of other currencies: in Settings, and where rows wait for one. */
export const exchangeRates = bilingual({
	id: {
		title: 'Kurs',
		note: (shop: string) =>
			`Pesanan dan biaya dalam mata uang lain dihitung dalam ${shop} dengan kurs ini, juga yang sudah diimpor.`,
		label: (code: string, shop: string) => `1 ${code} dalam ${shop}`,
		waits: (amount: string, _one: boolean) => `${amount} menunggu kurs ini.`,
		converted: (amount: string, _one: boolean) => `${amount} dihitung dengan kurs ini.`,
		unused: 'Saat ini tidak ada baris dalam mata uang ini.',
		wrong: (example: string) => `Tulis angka di atas 0, misalnya ${example}.`,
		remove: (code: string) => `Hapus kurs ${code}`,
		inCurrency: (amount: string, code: string) => `${amount} dalam ${code}`,
		waiting: (amounts: string, _one: boolean) => `${amounts} menunggu kurs.`,
		settled: 'Semua mata uang sudah punya kurs, jadi semuanya dihitung.',
		waitingText:
			'Semuanya tersimpan dan dihitung begitu kursnya Anda isi; tidak perlu impor ulang.',
	},
	en: {
		title: 'Exchange rates',
		note: (shop) =>
			`Orders and costs in another currency are counted in ${shop} at these rates, also those already imported.`,
		label: (code, shop) => `1 ${code} in ${shop}`,
		waits: (amount, one) => `${amount} ${one ? 'waits' : 'wait'} for this rate.`,
		converted: (amount, one) => `${amount} ${one ? 'is' : 'are'} counted at this rate.`,
		unused: 'No row is in this currency now.',
		wrong: (example) => `Write a number above 0, for example ${example}.`,
		remove: (code) => `Remove the rate of ${code}`,
		inCurrency: (amount, code) => `${amount} in ${code}`,
		waiting: (amounts, one) => `${amounts} ${one ? 'waits' : 'wait'} for an exchange rate.`,
		settled: 'Every currency has a rate now, so that all of it counts.',
		waitingText: 'They are kept and count as soon as you give the rate; no new import is needed.',
	},
});
