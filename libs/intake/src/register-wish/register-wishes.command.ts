import { Command } from '@nestjs/cqrs';
import type { Ask } from '../domain/wish.js';

/** What is told about people on a form: sealed as it is, and nowhere else. */
export interface People {
  readonly applicant: object;
  readonly payee?: object;
  readonly story: object;
  readonly facts: object;
}

export interface WishForm {
  readonly ask: Ask;
  readonly people: People;
  readonly submittedBy: string;
  readonly judgedOn: string;
}

export interface Receipt {
  readonly wishId: string;
  readonly receiptCode: string;
  readonly registeredAt: Date;
}

/** Take wishes in, all or none; the receipts are in the order of the forms. */
export class RegisterWishes extends Command<Receipt[]> {
  constructor(readonly forms: readonly WishForm[]) {
    super();
  }
}
