import { TOWNS } from '#kernel';
import type { Actor } from '#platform';
import { bundledCases } from '../../../deploy/demo/bundled-cases.js';
import type { WishForm } from '../../../libs/intake/src/register-wish/register-wishes.command.js';

/** Every wish is case A02 with a wage and a small need: relief only, 500 yuan, two signatures, no referral. */
export const AMOUNT_FEN = 50_000;
const NEED_YUAN = 500;
const MONTHLY_YUAN = 3_000;

/** One invented family stands for all. */
export const PAYEE = {
  kind: 'self',
  name: '演示求助人',
  bank: '演示银行',
  account: '6299000000000001',
} as const;
const APPLICANT = { name: '演示求助人', phone: '000 0000 0000', address: '演示路 1 号' };
const WORKER = '99000000-0000-7000-8000-000000000001';

/** Who signs in place of people: two different accounts, as the rule wants. */
export const APPROVER: Actor = signer('99000000-0000-7000-8000-000000000002', 'federation-approver');
export const CHECKER: Actor = signer('99000000-0000-7000-8000-000000000003', 'federation-checker');

function signer(accountId: string, role: Actor['roles'][number]): Actor {
  return { accountId, roles: [role], towns: ['*'] };
}

/** The forms of a lot, spread over the 33 towns. */
export function forms(from: number, count: number): WishForm[] {
  return Array.from({ length: count }, (_, i) => formFor(TOWNS[(from + i) % TOWNS.length]?.code ?? ''));
}

const zhang = bundledCases().find(({ facts }) => facts.id.startsWith('A02'));

function formFor(town: string): WishForm {
  if (!zhang) throw new Error('Case A02 is not among the bundled cases');
  const { household, members, event, decisionDate } = zhang.facts;
  const earns = { income_pcpm: MONTHLY_YUAN, income_12m: MONTHLY_YUAN * 12 };
  return {
    ask: {
      town,
      channel: 'CH01',
      category: 'N13',
      ask: 'cash',
      amountFen: AMOUNT_FEN,
      item: 'other',
      quantity: 1,
      neededBy: '2021-11-15',
      danger: false,
      mayPublish: false,
      ageBand: '18-59',
      hasPayee: true,
    },
    people: {
      applicant: APPLICANT,
      payee: PAYEE,
      story: { text: zhang.ending.story.zh },
      facts: { household: { ...household, ...earns, town }, members, event: { ...event, need: NEED_YUAN } },
    },
    submittedBy: WORKER,
    judgedOn: decisionDate,
  };
}
