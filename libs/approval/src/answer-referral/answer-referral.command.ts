import type { Actor } from '#platform';
import { Command } from '@nestjs/cqrs';
import type { ReferralAnswer } from '../domain/referral.js';

/** Record what the receiver of a referral said. */
export class AnswerReferral extends Command<void> {
  constructor(
    readonly wishId: string,
    readonly referralId: string,
    readonly answer: ReferralAnswer,
    readonly actor: Actor,
  ) {
    super();
  }
}
