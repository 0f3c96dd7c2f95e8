import type { Actor } from '#platform';
import { Command } from '@nestjs/cqrs';

/** Undefined when the sign-in is refused; the failure is counted all the same. */
export type SignedIn = { readonly token: string; readonly actor: Actor } | undefined;

/** Start a session for an account. */
export class SignIn extends Command<SignedIn> {
  constructor(
    readonly login: string,
    readonly password: string,
  ) {
    super();
  }
}
