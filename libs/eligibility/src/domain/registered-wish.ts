import type { CategoryCode } from '#kernel';

/** What is asked for, as it was registered; nothing about people. */
export interface RegisteredWish {
  readonly wishId: string;
  readonly town: string;
  readonly category: CategoryCode;
  readonly ask: 'cash' | 'goods' | 'service' | 'information';
  readonly amountFen: number;
  readonly item: string;
  readonly quantity: number;
  readonly neededBy: string;
  readonly danger: boolean;
  readonly mayPublish: boolean;
  readonly ageBand: '0-5' | '6-11' | '12-17' | '18-59' | '60-79' | '80+';
  readonly submittedBy: string;
  readonly judgedOn: string;
  readonly registeredAt: string;
}
