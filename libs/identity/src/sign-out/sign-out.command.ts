import { Command } from '@nestjs/cqrs';

/** End a session at once; one that is over already is no error. */
export class SignOut extends Command<void> {
  constructor(readonly token: string) {
    super();
  }
}
