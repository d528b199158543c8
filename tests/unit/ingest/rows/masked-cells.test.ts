import { expect, test } from 'vitest';
import { imported } from '#tests/support/ingest.ts';

test('identities that the source has hidden are counted by column before they are dropped', async () => {
	const { interpretation, batch } = await imported(
		`order_id,order_date,email,phone,buyer_name,total
1,2025-05-01,a***@example.com,****1234,A*** B***,10
2,2025-05-01,ani@example.com,••••,Ani,10
3,2025-05-01,a***@example.com,0812-3456-7890,Ani,10
`,
	);
	expect(interpretation.masked).toEqual([
		{ column: 'email', rows: 2, example: 'a***@example.com', exampleRow: 2 },
		{ column: 'phone', rows: 2, example: '****1234', exampleRow: 2 },
	]);
	expect(batch.blocks[0]!.rows).toBe(3);
});

test('one star, a bullet or an accent hides nothing', async () => {
	const { interpretation } = await imported(
		'order_id,order_date,email,total\n1,2025-05-01,a*b@example.com,10\n2,2025-05-01,“ani”@example.com,5\n',
	);
	expect(interpretation.masked).toEqual([]);
});
