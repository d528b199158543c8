import { describe, expect, test } from 'vitest';
import { INSTRUMENTS } from '#core/columns/instruments.ts';
import { TOUCH_TYPES } from '#core/columns/touch-types.ts';
import { instrumentOfScale } from '#ingest/columns/survey-question.ts';
import { touchMeaning } from '#ingest/values/touch-words.ts';
import { datasetOf, imported } from '#tests/support/ingest.ts';
import { daysOf, numbersOf, textsOf } from '#tests/support/source-facts.ts';

describe('a file of interactions', () => {
	const TOUCHES = 'Tanggal,Email,Jenis kejadian,Nilai,Alasan\n';

	test('is told from orders, and its words are understood', async () => {
		const facts = await imported(
			`${TOUCHES}2025-05-01,a@example.com,Kunjungan,,\n2025-05-02,a@example.com,ULASAN,5,\n2025-05-03,b@example.com,pesan terkirim,,\n2025-05-04,b@example.com,Berhenti langganan,,terlalu sering\n`,
		);
		expect(facts.mapping).toMatchObject({ kind: 'touches', questions: [] });
		expect(textsOf(facts, 'type')).toEqual(['visit', 'review', 'message-sent', 'unsubscribe']);
		expect(textsOf(facts, 'direction')).toEqual(['customer', 'customer', 'shop', 'customer']);
		expect(numbersOf(facts, 'value')[1]).toBe(5);
		expect(textsOf(facts, 'reason')[3]).toBe('terlalu sering');
	});

	test('may call its type "event type", as tills call a status', async () => {
		const { mapping } = await imported(
			'Event Type,Date,Email\nadd to cart,2025-05-01,a@example.com\ncomplaint,2025-05-02,a@example.com\n',
		);
		expect(mapping.kind).toBe('touches');
	});

	test('keeps the direction that it gives', async () => {
		const facts = await imported(
			'date,email,event,direction\n2025-05-01,a@example.com,support,outbound\n2025-05-01,a@example.com,support,masuk\n',
		);
		expect(textsOf(facts, 'direction')).toEqual(['shop', 'customer']);
	});

	test('is asked about words that nobody knows, which are visits meanwhile', async () => {
		const csv =
			'date,email,event\n2025-05-01,a@example.com,Moonwalk\n2025-05-02,a@example.com,moon-walk\n2025-05-03,a@example.com,moonwalk\n2025-05-03,a@example.com,visit\n';
		const facts = await imported(csv);
		expect(facts.mapping.questions).toEqual([
			{ code: 'touch-word', column: 2, word: 'moonwalk', rows: 2 },
			{ code: 'touch-word', column: 2, word: 'moon walk', rows: 1 },
		]);
		expect(textsOf(facts, 'type')).toEqual(['visit', 'visit', 'visit', 'visit']);
		const answered = await imported(csv, {}, [
			{ type: 'touch', word: 'moonwalk', touch: 'usage' },
			{ type: 'channel', channel: 'Blog' },
		]);
		expect(
			answered.mapping.questions.map((question) => 'word' in question && question.word),
		).toEqual(['moon walk']);
		expect(textsOf(answered, 'type')).toEqual(['usage', 'visit', 'usage', 'visit']);
	});

	test('knows each type by its own name', () => {
		expect(TOUCH_TYPES.map(touchMeaning)).toEqual([...TOUCH_TYPES]);
	});
});

describe('a file of answers', () => {
	test.each([
		['NPS', '10', 'nps'],
		['How satisfied are you with our service?', '5', 'csat'],
		['Seberapa puas Anda dengan toko kami?', '5', 'csat'],
		['How easy was it to order?', '5', 'ces'],
		['Seberapa mungkin Anda merekomendasikan kami?', '5', 'nps'],
	])('headed "%s" says what it asks', async (header, score, instrument) => {
		const facts = await imported(`Survey date,${header}\n2025-05-01,${score}\n`);
		expect(facts.mapping).toMatchObject({
			kind: 'surveys',
			constants: { instrument },
			questions: [],
		});
		expect(numbersOf(facts, 'score')).toEqual([Number(score)]);
	});

	test('may name the instrument of every answer in a column', async () => {
		const csv = 'Date,Instrument,Score\n2025-05-01,NPS,9\n2025-05-02,CSAT,1\n2025-05-03,ces,3\n';
		expect((await imported(csv)).mapping).toMatchObject({ kind: 'surveys', questions: [] });
		const { instrument, score } = (await datasetOf(csv)).surveys();
		const read = Array.from(instrument, (code, i) => [INSTRUMENTS[code], score[i]]);
		expect(read).toEqual([
			['nps', 9],
			['csat', 1],
			['ces', 3],
		]);
	});

	test.each([
		[[0, 5], 'nps', true],
		[[8, 9, 10], 'nps', true],
		[[1, 3, 5], 'csat', true],
		[[2, 4, 6, 7], 'ces', true],
		[[3, 4], 'csat', false],
		[[5, 6], 'ces', false],
		[[2.5, 5], 'nps', false],
		[[11], 'nps', false],
	] as const)('on the scale %j is %s', (scores, instrument, sure) => {
		expect(instrumentOfScale(scores)).toEqual({ instrument, sure });
	});

	test('whose scale says nothing is asked about, until the owner says it', async () => {
		const csv = 'Survey date,Skor\n2025-05-01,3\n2025-05-02,4\n';
		const { mapping } = await imported(csv);
		expect(mapping.questions).toEqual([{ code: 'instrument', column: 1, examples: ['3', '4'] }]);
		expect(mapping.constants).toEqual({ instrument: 'csat' });
		const other = await imported(csv, {}, [{ type: 'channel', channel: 'Toko' }]);
		expect(other.mapping.questions).toEqual(mapping.questions);
		const answered = await imported(csv, {}, [
			{ type: 'instrument', instrument: 'ces' },
			{ type: 'channel', channel: 'Toko' },
		]);
		expect(answered.mapping.questions).toEqual([]);
		expect(textsOf(answered, 'instrument')).toEqual(['ces', 'ces']);
	});

	test('counts those of nobody', async () => {
		const dataset = await datasetOf('Survey date,NPS\n2025-05-01,9\n2025-05-01,9\n');
		expect(dataset.outcomes[0]).toMatchObject({ read: 2, accepted: 2, anonymous: 2 });
	});
});

describe('a file of spend', () => {
	test.each(['2025-10', '202510', '10/2025', 'Okt 2025', 'Oktober 2025', 'October 2025'])(
		'for the month %s counts from its first day',
		async (month) => {
			const facts = await imported(`Bulan,Kanal,Biaya,Impresi\n${month},Instagram,150000,1200\n`);
			expect(facts.mapping).toMatchObject({ kind: 'spend', questions: [] });
			expect(daysOf(facts, 'month')).toEqual(['2025-10-01']);
			expect(facts.interpretation.record.firstDay).toBe(facts.interpretation.record.lastDay);
			expect(facts.interpretation.rejected).toEqual([]);
		},
	);

	test('names its currency in a header', async () => {
		const facts = await imported('Tanggal,Kanal,Biaya iklan (USD)\n2025-10-01,Instagram,12.50\n');
		expect(facts.mapping).toMatchObject({ kind: 'spend', currency: 'USD' });
		expect(numbersOf(facts, 'spend')).toEqual([1250]);
	});
});

test('buyers of orders that never became a sale are prospects', async () => {
	const dataset = await datasetOf(
		'order_id,email,order_date,total,status\n1,a@example.com,2025-05-01,10,Dibatalkan\n2,b@example.com,2025-05-02,10,belum bayar\n',
	);
	expect(dataset.customers.length).toBe(2);
	expect([...dataset.orders.status].includes(0)).toBe(false);
});

test('an order list brings what it knows of its buyers', async () => {
	const facts = await imported(
		'No Pesanan,Tanggal Pesanan,Email,Total,Tag,Izin promosi,Diajak oleh\n1,2025-05-01,a@example.com,10,"vip; grosir",ya,b@example.com\n',
	);
	expect(facts.mapping.kind).toBe('orders');
	expect(textsOf(facts, 'tags')).toEqual(['vip, grosir']);
	expect(textsOf(facts, 'consent')).toEqual(['yes']);
	expect(textsOf(facts, 'referredBy')).toEqual(['b@example.com']);
});

describe('headers of a language that nobody has taught', () => {
	test('are known by their values, and marked to be checked', async () => {
		const { mapping } = await imported(
			'ลำดับ,อีเมล,วันที่,ยอด,สถานะ,เบอร์\nA-1,a@example.com,2025-05-01,"1.250,00",paid,+66811112222\nA-2,b@example.com,2025-05-02,"80,50",cancelled,+66811113333\n',
		);
		expect(mapping.kind).toBe('orders');
		const found = mapping.columns.map(({ field, confidence }) => [field, confidence]);
		expect(found).toEqual([
			[null, 'unknown'],
			['email', 'check'],
			['orderedAt', 'check'],
			['total', 'check'],
			['status', 'check'],
			['phone', 'check'],
		]);
	});

	test('are never taken for dates because of bare numbers', async () => {
		const { mapping } = await imported('x,y,email\n45948,1761287880,a@example.com\n', {}, []).catch(
			() => ({ mapping: null }),
		);
		expect(mapping?.columns.some(({ field }) => field === 'orderedAt') ?? false).toBe(false);
	});
});
