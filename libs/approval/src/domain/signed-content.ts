import type { Part } from './part.js';

/** Who gets the money; sealed, opened only to show and to compare. */
export interface Payee {
  readonly kind: 'self' | 'guardian' | 'hospital' | 'school';
  readonly name: string;
  readonly account: string;
  readonly bank: string;
}

/** What a need would show to the pool. */
export interface ShownNeed {
  readonly town: string;
  readonly item: string;
  readonly quantity: number;
  readonly ageBand: string;
  readonly neededBy: string;
}

/** The exact words that a signature is bound to, or undefined when nobody to pay is on record. The purpose is the route. */
export function contentOf(part: Part, need: ShownNeed, payee: Payee | undefined): string | undefined {
  const { wishId, partId } = part;
  switch (part.kind) {
    case 'cash':
      return payee && JSON.stringify([
        wishId, partId, part.potId, part.amountFen, part.route, payee.kind, payee.name, payee.account, payee.bank,
      ]);
    case 'need':
      return JSON.stringify([wishId, partId, need.item, need.quantity, need.town, need.ageBand, need.neededBy]);
    case 'refusal':
      return refusalContent(part);
  }
}

export const refusalContent = ({ wishId, partId, reasons }: Part): string => JSON.stringify([wishId, partId, ...reasons]);
