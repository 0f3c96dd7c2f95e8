import { createHash } from 'node:crypto';
import { Vault } from '#platform';
import { Injectable } from '@nestjs/common';
import type { Part } from '../domain/part.js';
import { contentOf, type Payee, type ShownNeed } from '../domain/signed-content.js';

/** A part together with what a need would show. */
export type PartWithNeed = Part & { readonly need: ShownNeed };

@Injectable()
export class SignedContents {
  constructor(private readonly vault: Vault) {}

  /** Opens the payees of the cash parts among these, by wish. */
  payeesOf(parts: readonly Part[]): Promise<Map<string, Payee>> {
    const wishIds = new Set(parts.filter((part) => part.kind === 'cash').map((part) => part.wishId));
    return wishIds.size === 0 ? Promise.resolve(new Map()) : this.vault.open<Payee>('payee', [...wishIds]);
  }

  /** What a signature of each part is bound to now, by part; absent when nobody to pay is on record. */
  async hashesOf(parts: readonly PartWithNeed[]): Promise<Map<string, string>> {
    const payees = await this.payeesOf(parts);
    const hashes = new Map<string, string>();
    for (const part of parts) {
      const content = contentOf(part, part.need, payees.get(part.wishId));
      if (content !== undefined) hashes.set(part.partId, hashOf(content));
    }
    return hashes;
  }
}

/** `sha256:` and the hex of SHA-256 over the words. */
export const hashOf = (content: string): string => `sha256:${createHash('sha256').update(content).digest('hex')}`;
