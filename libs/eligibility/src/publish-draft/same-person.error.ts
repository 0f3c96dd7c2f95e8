import { DomainError, say } from '#kernel';

/** Whoever proposes a rule does not put it in force. */
export class SamePerson extends DomainError {
  readonly code = 'eligibility.same-person';
  readonly kind = 'forbidden';

  constructor() {
    super(
      say(
        '提出草案的人不能自己发布，请由另一人发布',
        'The person who proposed a draft cannot publish it; another one must',
      ),
    );
  }
}
