import { assertNever } from '#kernel';
import type { PayoutEvent } from './payout-event.js';

/** The accounts of each pot. Their sum is always 0: what came in from the source is free, reserved or paid. */
export const ACCOUNTS = ['source', 'available', 'reserved', 'paid'] as const;
export type Account = (typeof ACCOUNTS)[number];

export type PostingKind = 'funding' | 'reserve' | 'release' | 'settle' | 'return';

/** One movement of money inside a pot: `amountFen` leaves one account and enters another. */
export interface Posting {
  readonly kind: PostingKind;
  readonly potId: string;
  readonly amountFen: number;
  readonly payoutId: string | null;
  /** For `funding`: where the money came from. */
  readonly source: string | null;
  readonly at: Date;
}

/** From where to where each kind of movement goes. */
export const MOVES: Readonly<Record<PostingKind, { readonly from: Account; readonly to: Account }>> = {
  funding: { from: 'source', to: 'available' },
  reserve: { from: 'available', to: 'reserved' },
  release: { from: 'reserved', to: 'available' },
  settle: { from: 'reserved', to: 'paid' },
  return: { from: 'paid', to: 'available' },
};

/** What a fact about a payout does to its pot; nothing for a payout that only waits. */
export function postingsOf(event: PayoutEvent): Posting[] {
  const kind = kindOf(event);
  if (kind === undefined) return [];
  const { potId, amountFen, payoutId, at } = event;
  return [{ kind, potId, amountFen, payoutId, source: null, at }];
}

function kindOf(event: PayoutEvent): PostingKind | undefined {
  switch (event.kind) {
    case 'prepared':
      return 'reserve';
    case 'settled':
      return 'settle';
    case 'returned':
      return event.wasPaid ? 'return' : 'release';
    case 'held':
      return event.releases ? 'release' : undefined;
    case 'unknown':
      return undefined;
    default:
      return assertNever(event);
  }
}

export interface PotChange {
  readonly potId: string;
  /** What the pot holds, reserved or not. */
  readonly balanceFen: number;
  readonly reservedFen: number;
}

/** What postings change in each pot, in the order of the pots' ids. */
export function potChanges(postings: readonly Posting[]): PotChange[] {
  const changes = new Map<string, { balanceFen: number; reservedFen: number }>();
  for (const { kind, potId, amountFen } of postings) {
    const change = changes.get(potId) ?? { balanceFen: 0, reservedFen: 0 };
    const { from, to } = MOVES[kind];
    for (const [account, fen] of [[from, -amountFen], [to, amountFen]] as const) {
      if (account === 'available' || account === 'reserved') change.balanceFen += fen;
      if (account === 'reserved') change.reservedFen += fen;
    }
    changes.set(potId, change);
  }
  return [...changes].map(([potId, change]) => ({ potId, ...change })).sort((a, b) => (a.potId < b.potId ? -1 : 1));
}
