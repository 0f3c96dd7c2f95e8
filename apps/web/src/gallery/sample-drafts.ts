import type { Drafts } from '../field/drafts/sealed-drafts.js';
import { draftsInMemory } from '../field/drafts/sealed-drafts.js';
import { RECEIPT } from '../fixtures/needs.js';
import { NOW } from '../fixtures/people.js';

const ANSWERS = {
  danger: 'yes',
  eventType: 'fire',
  eventDays: '3',
  eventBroken: 'yes',
  category: 'N13',
  ask: 'cash',
  amount: '30,000',
  neededBy: '2026-11-25',
  story: '出租屋起火，家里的东西都没有了。',
  judgedOn: '2021-12-31',
  name: '演示求助人',
  idKind: 'none',
  town: '441900005',
  channel: 'CH04',
  phone: '000 0000 0000',
  'household-size': '2',
  'p1-age': '42',
  'p1-sex': 'M',
  'p1-hukou': 'CN',
  'household-income_pcpm': '2600',
  'household-homes': '0',
  'household-nonres': 'no',
  'household-vehicles': '0',
  'household-biz_reg': 'no',
  'p1-illness': 'burns',
  'p1-self_care': 'full',
  'p1-dis_type': 'none',
  'p1-med_oop': '0',
  'p1-stage': 'none',
  'p1-has': ['none'],
  'p1-status': ['none'],
  'p1-veteran': 'no',
  payeeKind: 'self',
  bank: '演示银行',
  account: '4111111111111111',
};

/** Drafts in every state: one being written, one waiting for the network, one accepted. */
export function sampleDrafts(): Drafts {
  const drafts = { ...draftsInMemory(), kept: true };
  const savedAt = NOW.toISOString();
  void drafts.save({ id: 'd1', key: 'k1', answers: ANSWERS, state: 'writing', savedAt });
  void drafts.save({
    id: 'd2',
    key: 'k2',
    answers: { ...ANSWERS, name: '黄小红' },
    state: 'waiting',
    savedAt,
  });
  void drafts.save({ id: 'd3', key: 'k3', answers: {}, state: 'accepted', savedAt, receipt: RECEIPT });
  return drafts;
}
