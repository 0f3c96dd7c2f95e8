import type { DomainError } from '#kernel';
import type { Actor } from '#platform';
import { Command } from '@nestjs/cqrs';

export interface PartSignature {
  readonly partId: string;
  /** Of exactly what the signer saw. */
  readonly contentHash: string;
  readonly actor: Actor;
  /** The case in whose name the part was opened, when the caller knows it. */
  readonly wishId?: string;
}

/** What became of one signature: taken, or why not. */
export type SigningOutcome =
  | { readonly partId: string; readonly status: string; readonly signatures: number; readonly needed: number }
  | { readonly partId: string; readonly refused: DomainError };

/** Sign many parts; the answers are in the order of the list, and one refusal does not stop the others. */
export class SignParts extends Command<SigningOutcome[]> {
  constructor(readonly signatures: readonly PartSignature[]) {
    super();
  }
}
