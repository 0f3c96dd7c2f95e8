import type { Bilingual, CategoryCode, Fen, ItemCode } from '#kernel';

export type NeedState = 'open' | 'claimed' | 'delivered' | 'fulfilled';

/** A need as donors see it: a thing, a town, an age band. Never a person. */
export interface Need {
  needId: string;
  town: string;
  category: CategoryCode;
  item: ItemCode;
  quantity: number;
  left: number;
  valueFen: Fen;
  ageBand: string;
  neededBy: string;
  urgent: boolean;
  bridge: boolean;
  openedAt: string;
  verifiedBy: Bilingual;
  verifiedOn: string;
  state: NeedState;
}

export type ClaimState = 'held' | 'claimed' | 'delivered' | 'received' | 'released';

export interface Claim {
  claimId: string;
  needId: string;
  town: string;
  category: CategoryCode;
  item: ItemCode;
  quantity: number;
  valueFen: Fen;
  state: ClaimState;
  claimedAt: string;
  dueAt: string;
  deliverTo: { place: Bilingual; phone: string };
}
