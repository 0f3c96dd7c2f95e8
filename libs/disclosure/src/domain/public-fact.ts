interface AboutWish {
  readonly wishId: string;
  readonly at: Date;
}

/** What disclosure needs to know of the public events. Amounts in fen, `dueAt` and `at` are instants. */
export type PublicFact =
  | (AboutWish & { readonly kind: 'registered'; readonly town: string; readonly danger: boolean })
  | (AboutWish & {
      readonly kind: 'path-decided';
      readonly town: string;
      readonly main: string;
      readonly clock: ClockKind;
      readonly dueAt: Date;
    })
  | (AboutWish & { readonly kind: 'paid' | 'returned'; readonly amountFen: number })
  | (AboutWish & { readonly kind: 'fulfilled' | 'refused' })
  | (AboutWish & { readonly kind: 'closed'; readonly outcome: string });

/** `emergency` runs 24 hours, `month` one month, both from registration. */
export type ClockKind = 'emergency' | 'month';
