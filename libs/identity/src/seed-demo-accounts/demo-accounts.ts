import { stableId, TOWNS } from '#kernel';
import type { Role } from '#platform';

/** Known to everybody who reads this file; these accounts live in demo mode only. */
export const DEMO_PASSWORD = 'light-a-wish';

export interface DemoAccount {
  readonly id: string;
  readonly login: string;
  readonly roles: readonly Role[];
  readonly towns: readonly string[];
  readonly memberId: string | null;
}

const account = (login: string, role: Role, towns: readonly string[], memberId: string | null = null): DemoAccount => ({
  id: stableId('account', login),
  login,
  roles: [role],
  towns,
  memberId,
});

const TOWN_ROLES: readonly (readonly [string, Role])[] = [
  ['worker', 'social-worker'],
  ['officer', 'town-officer'],
  ['approver', 'federation-approver'],
  ['checker', 'federation-checker'],
];

/** Four people in each town (`worker.wanjiang`, …), the city's, and three members of the pool. */
export const demoAccounts = (): DemoAccount[] => [
  ...TOWNS.flatMap(({ code, name }) =>
    TOWN_ROLES.map(([word, role]) => account(`${word}.${name.en.toLowerCase().replace(/[^a-z]/g, '')}`, role, [code])),
  ),
  account('city', 'city-approver', ['*']),
  account('cashier', 'cashier', ['*']),
  account('supervisor', 'supervisor', ['*']),
  account('supervisor.2', 'supervisor', ['*']),
  account('auditor', 'auditor', ['*']),
  account('operator', 'operator', []),
  ...[1, 2, 3].map((n) => account(n === 1 ? 'donor' : `donor.${n}`, 'donor', [], stableId('member', String(n)))),
];
