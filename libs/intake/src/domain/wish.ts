import { Aggregate, type Fen } from '#kernel';
import type { AgeBand } from './age-band.js';
import { MissingPayee, NeedsAnAmount, NeededByIsPast } from './intake.errors.js';

/** What a form says about a wish, without anything about a person. */
export interface Ask {
  readonly town: string;
  readonly channel: string;
  readonly category: string;
  readonly ask: 'cash' | 'goods' | 'service' | 'information';
  readonly amountFen: Fen;
  readonly item: string;
  readonly quantity: number;
  /** Civil date. */
  readonly neededBy: string;
  readonly danger: boolean;
  readonly mayPublish: boolean;
  readonly ageBand: AgeBand;
  readonly hasPayee: boolean;
}

export interface Registration {
  readonly wishId: string;
  readonly receiptCode: string;
  readonly submittedBy: string;
  /** The civil date whose values judge this wish. */
  readonly judgedOn: string;
  readonly registeredAt: Date;
}

export interface WishSnapshot extends Omit<Ask, 'hasPayee'>, Registration {}

export type WishEvent = { kind: 'registered'; wish: WishSnapshot };

/** A wish as it was taken in. What becomes of it afterwards is other contexts' work; here it is a timeline. */
export class Wish extends Aggregate<WishEvent> {
  private constructor(private readonly state: WishSnapshot) {
    super();
  }

  /** Takes a wish in; throws MissingPayee, NeedsAnAmount, NeededByIsPast. */
  static register({ hasPayee, ...ask }: Ask, registration: Registration): Wish {
    if (ask.ask === 'cash' && !hasPayee) throw new MissingPayee();
    if (ask.ask === 'cash' && ask.amountFen === 0) throw new NeedsAnAmount();
    if (ask.neededBy < registration.judgedOn) throw new NeededByIsPast(registration.judgedOn);
    const wish = new Wish({ ...ask, ...registration });
    wish.record({ kind: 'registered', wish: wish.state });
    return wish;
  }

  snapshot(): WishSnapshot {
    return this.state;
  }
}
