interface Asked {
  readonly potId: string;
  readonly amountFen: number;
}

/**
 * Says for each payout, in order, whether its pot can hold it: what is taken by one is gone for the next, and
 * one that is too large leaves the rest to those behind it. `availableFen` is what each pot has free.
 */
export function fillPots(asked: readonly Asked[], availableFen: ReadonlyMap<string, number>): boolean[] {
  const left = new Map(availableFen);
  return asked.map(({ potId, amountFen }) => {
    const free = left.get(potId) ?? 0;
    if (amountFen > free) return false;
    left.set(potId, free - amountFen);
    return true;
  });
}
