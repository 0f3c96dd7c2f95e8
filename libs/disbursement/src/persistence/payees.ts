import { createHash } from 'node:crypto';
import { Vault } from '#platform';
import { Injectable } from '@nestjs/common';
import { type Grant, type Payee, signedContent } from '../domain/grant.js';

type Signed = Pick<Grant, 'wishId' | 'grantId' | 'potId' | 'amountFen' | 'route' | 'contentHash'>;

/** Opens payees for payment, and only those that are still what two people signed. */
@Injectable()
export class Payees {
  constructor(private readonly vault: Vault) {}

  /** By grant id; a grant whose payee, account, amount, pot or purpose differs from what was signed is absent. */
  async asSigned(grants: readonly Signed[]): Promise<Map<string, Payee>> {
    const payees = await this.vault.open<Payee>('payee', [...new Set(grants.map((grant) => grant.wishId))]);
    const standing = new Map<string, Payee>();
    for (const grant of grants) {
      const payee = payees.get(grant.wishId);
      if (payee && contentHash(grant, payee) === grant.contentHash) standing.set(grant.grantId, payee);
    }
    return standing;
  }
}

/** `sha256:` and the hex of SHA-256 over the signed words. */
export const contentHash = (grant: Parameters<typeof signedContent>[0], payee: Payee): string =>
  `sha256:${createHash('sha256').update(signedContent(grant, payee)).digest('hex')}`;
