import type { BundledCase } from './bundled-cases.js';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK = '10X98765432';

/** The number of an invented person: region 99 exists nowhere, and production refuses it. */
function inventedIdNumber(age: number, judgedOn: string, male: boolean, serial: number): string {
  const born = `${Number(judgedOn.slice(0, 4)) - age}0101`;
  const body = `990000${born}${String(serial % 50).padStart(2, '0')}${male ? 1 : 2}`;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(body[i]), 0);
  return body + CHECK[sum % 11];
}

/** The form that a worker would send for a case; everything about people in it is invented. */
export function wishForm({ facts, ending }: BundledCase, serial: number): Record<string, unknown> {
  const { decisionDate, household, members, event } = facts;
  const applicant = members[0];
  const age = applicant?.age;
  const named = `演示求助人${serial}`;
  return {
    town: ending.town,
    channel: 'CH01',
    category: ending.category,
    ask: ending.ask,
    amountFen: ending.amountFen,
    item: ending.item,
    quantity: 1,
    neededBy: oneMonthAfter(decisionDate),
    danger: ending.danger,
    mayPublish: ending.need !== undefined,
    judgedOn: decisionDate,
    applicant: {
      name: named,
      phone: '000 0000 0000',
      ...(age === undefined ? {} : { idNumber: inventedIdNumber(age, decisionDate, applicant?.sex === 'M', serial) }),
    },
    ...(ending.ask === 'cash'
      ? { payee: { kind: 'self', name: named, bank: '演示银行', account: `6299000000${String(serial).padStart(6, '0')}` } }
      : {}),
    story: ending.story.zh,
    facts: { household: { ...household, town: ending.town }, members, event },
  };
}

function oneMonthAfter(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() + 1);
  return day.toISOString().slice(0, 10);
}
