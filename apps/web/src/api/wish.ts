import type { Bilingual, CategoryCode, ChannelCode, Fen, ItemCode } from '#kernel';

export type AskKind = 'cash' | 'goods' | 'service' | 'information';
export type ClockKind = 'emergency' | 'month';

/** Where a wish stands, in the order a family lives through it. */
export type WishState =
  | 'registered'
  | 'assessed'
  | 'signing'
  | 'returned'
  | 'referred'
  | 'open-need'
  | 'claimed'
  | 'paying'
  | 'unknown-payout'
  | 'bank-returned'
  | 'done'
  | 'refused';

/** One line of a worker's list: masked, no more than the list needs. */
export interface WishSummary {
  wishId: string;
  receiptCode: string;
  applicantMasked: string;
  town: string;
  category: CategoryCode;
  ask: AskKind;
  item: ItemCode;
  quantity: number;
  amountFen: Fen;
  danger: boolean;
  clock: ClockKind;
  registeredAt: string;
  dueAt: string;
  state: WishState;
  /** Who acts next: an office or a masked person. */
  holder: Bilingual;
}

/** One step of the parcel-style timeline. `kind` is worded by the interface. */
export interface TimelineStep {
  kind: string;
  state: 'done' | 'now' | 'next';
  at?: string;
  by?: Bilingual;
  amountFen?: Fen;
}

export interface Wish extends WishSummary {
  timeline: TimelineStep[];
  /** What the family still owes, all at once. */
  missing: MissingItem[];
  answerBy?: string;
}

export interface MissingItem {
  fact: string;
  name: Bilingual;
  dueAt?: string;
}

/** What the public progress page may say by receipt code: words and days, never a person. */
export interface PublicProgress {
  receiptCode: string;
  state: WishState;
  clock: ClockKind;
  registeredAt: string;
  dueAt: string;
  timeline: TimelineStep[];
  missing: MissingItem[];
}

/** 已受理: only the server may say it, and only with a number. */
export interface Receipt {
  wishId: string;
  receiptCode: string;
  clock: ClockKind;
  registeredAt: string;
  dueAt: string;
  answerBy: string;
}

export type Household = Record<string, string | number | boolean>;

/** A new wish as the worker sends it; the server seals everything about people. */
export interface NewWish {
  town: string;
  channel: ChannelCode;
  category: CategoryCode;
  ask: AskKind;
  amountFen: Fen;
  item: ItemCode;
  quantity: number;
  neededBy: string;
  danger: boolean;
  story: string;
  applicant: {
    name: string;
    idKind: string;
    idNumber?: string;
    phone?: string;
    birthDate?: string;
    address?: string;
  };
  payee?: { kind: string; name: string; bank: string; account: string };
  facts: { household: Household; applicant: Household; event: Household };
  documentsSeen: string[];
  consents: { check: boolean; share: boolean; publish: boolean };
}
