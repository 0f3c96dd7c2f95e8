/** What a person may be in this programme. */
export const ROLES = [
  'social-worker', 'town-officer', 'federation-approver', 'federation-checker', 'city-approver', 'cashier',
  'supervisor', 'auditor', 'donor', 'operator',
] as const;
export type Role = (typeof ROLES)[number];

/** Who acts: from the account, never from the request. */
export interface Actor {
  readonly accountId: string;
  readonly roles: readonly Role[];
  /** Town codes this account may see; `*` for the whole city. */
  readonly towns: readonly string[];
  /** The member of the resource pool a donor's account speaks for. */
  readonly memberId?: string;
}

export const seesTown = (actor: Actor, town: string): boolean => actor.towns.includes('*') || actor.towns.includes(town);

export const hasRole = (actor: Actor, ...roles: readonly Role[]): boolean =>
  roles.some((role) => actor.roles.includes(role));
