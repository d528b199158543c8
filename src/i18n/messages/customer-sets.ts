import { bilingual } from '#i18n/bilingual.ts';
import { periods } from './periods.ts';
import { rfm } from './rfm.ts';
import { voice } from './voice.ts';

/** Which customers a list holds that another page's number has opened. */
export const customerSets = bilingual({
	id: {
		among: {
			outside: 'Belum pelanggan',
			moved: (from: string, to: string, since: string | null) =>
				since === null
					? `dari ${from} ke ${to} dalam tiga bulan`
					: `dari ${from} ke ${to} sejak ${since}`,
			stayed: (stage: string, since: string | null) =>
				since === null
					? `tetap ${stage} dalam tiga bulan`
					: `pada ${since} ${stage}, dan kini juga`,
			byRule: (from: string, to: string, days: string) =>
				`dari ${from} ke ${to} bila batasnya ${days}`,
			cohort: {
				all: (cohort: string, group: string | null) =>
					`pembeli pertama ${cohort}${group === null ? '' : ` (${group})`}`,
				bought: (cohort: string, group: string | null, age: string, unit: string) =>
					`pembeli pertama ${cohort}${group === null ? '' : ` (${group})`} yang membeli di ${unit} ke-${age}`,
				returned: (cohort: string, group: string | null, age: string, unit: string) =>
					`pembeli pertama ${cohort}${group === null ? '' : ` (${group})`} yang membeli lagi sampai ${unit} ke-${age}`,
			},
			period: {
				kept: (period: string) => `aktif di awal dan akhir ${period}`,
				lost: (period: string) => `hilang di ${period}`,
				repeat: (period: string) => `membeli lebih dari sekali sampai akhir ${period}`,
				converted: (period: string) => `sudah dikenal, pertama membeli di ${period}`,
				buyers: (period: string) => `membeli di ${period}`,
				returned: (period: string) => `membeli lagi di ${period}`,
			},
			unit: periods.id.unit,
			quarter: periods.id.quarter,
			week: periods.id.week,
			rfmGroup: (group: string) => `kelompok RFM ${group}`,
			rfmCell: (r: string, fm: string) => `RFM: terakhir membeli ${r}, sering & belanja ${fm}`,
			groups: rfm.id.groups,
			bands: voice.id.bands,
			voice: (band: string) => `jawaban terakhir: ${band}`,
			waiting: 'tidak puas dan menunggu kabar',
			cause: (cause: string) => `menyebut “${cause}”`,
			otherCause: 'lainnya',
			stopped: (step: string, group: string | null) =>
				group === null ? `berhenti setelah ${step}` : `berhenti setelah ${step} (${group})`,
			steps: {
				known: 'dikenal',
				engaged: 'berinteraksi',
				'first-purchase': 'pembelian pertama',
				'second-purchase': 'pembelian kedua',
				loyal: 'menjadi loyal',
				advocate: 'merekomendasikan',
			},
			nothingKnown: 'tidak diketahui',
		},
	},
	en: {
		among: {
			outside: 'Not a customer yet',
			moved: (from, to, since) =>
				since === null
					? `from ${from} to ${to} within three months`
					: `from ${from} to ${to} since ${since}`,
			stayed: (stage, since) =>
				since === null ? `still ${stage} after three months` : `${stage} on ${since}, and still`,
			byRule: (from, to, days) => `from ${from} to ${to} with a limit of ${days}`,
			cohort: {
				all: (cohort, group) =>
					`first-time buyers of ${cohort}${group === null ? '' : ` (${group})`}`,
				bought: (cohort, group, age, unit) =>
					`first-time buyers of ${cohort}${group === null ? '' : ` (${group})`} who bought in ${unit} ${age}`,
				returned: (cohort, group, age, unit) =>
					`first-time buyers of ${cohort}${group === null ? '' : ` (${group})`} who bought again by ${unit} ${age}`,
			},
			period: {
				kept: (period) => `active at the start and the end of ${period}`,
				lost: (period) => `lost in ${period}`,
				repeat: (period) => `bought more than once by the end of ${period}`,
				converted: (period) => `known before, first bought in ${period}`,
				buyers: (period) => `bought in ${period}`,
				returned: (period) => `bought again in ${period}`,
			},
			unit: periods.en.unit,
			quarter: periods.en.quarter,
			week: periods.en.week,
			rfmGroup: (group) => `RFM group ${group}`,
			rfmCell: (r, fm) => `RFM: last purchase ${r}, often & spend ${fm}`,
			groups: rfm.en.groups,
			bands: voice.en.bands,
			voice: (band) => `last answer: ${band}`,
			waiting: 'unhappy and waiting for an answer',
			cause: (cause) => `named “${cause}”`,
			otherCause: 'other',
			stopped: (step, group) =>
				group === null ? `stopped after ${step}` : `stopped after ${step} (${group})`,
			steps: {
				known: 'becoming known',
				engaged: 'getting in touch',
				'first-purchase': 'the first purchase',
				'second-purchase': 'the second purchase',
				loyal: 'becoming loyal',
				advocate: 'recommending the shop',
			},
			nothingKnown: 'not known',
		},
	},
});
