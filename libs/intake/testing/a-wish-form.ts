import { checkDigit } from '../src/domain/resident-id.js';

/** An identity number of an invented person: region 99 exists nowhere. */
export function anInventedIdNumber(birthDate: string, serial = 1): string {
  const body = `990000${birthDate.replaceAll('-', '')}${String(serial).padStart(3, '0')}`;
  return body + checkDigit(body);
}

/** A complete form for emergency cash in Wanjiang; judged in October 2021, as the bundled cases are. */
export function aWishForm(change: Partial<{ story: string; quantity: number; danger: boolean; amountFen: number }> = {}) {
  return {
    town: '441900005',
    channel: 'CH01',
    category: 'N13',
    ask: 'cash' as const,
    amountFen: 60_000_000,
    item: 'other',
    quantity: 1,
    neededBy: '2021-11-15',
    danger: true,
    mayPublish: false,
    judgedOn: '2021-10-15',
    applicant: {
      name: '演示甲',
      idNumber: anInventedIdNumber('1979-05-20'),
      phone: '000 0000 0001',
      address: '演示路 1 号',
    },
    payee: { kind: 'self', name: '演示甲', bank: '演示银行', account: '6200 0000 0000 0000 017' },
    story: '演示用的求助经过。',
    facts: {
      household: { size: 1 } as Record<string, unknown>,
      members: [{ ref: 'p1', rel: 'self', age: 42 }] as Record<string, unknown>[],
      event: { type: 'injury', days: 10, broken: true, danger: true, need: 600_000 } as Record<string, unknown>,
    },
    ...change,
  };
}
