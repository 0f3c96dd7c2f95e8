import { Reader } from '#platform';
import { Injectable } from '@nestjs/common';
import type { MetPolicy } from '../domain/assessed-wish.js';
import { type FoundPart, NEED_COLUMN, PART_COLUMNS } from './parts-to-sign.js';

/** A case as its page tells it, without its parts. */
export interface StoredCase {
  readonly wishId: string;
  readonly town: string;
  readonly category: string;
  readonly ask: string;
  readonly amountFen: number;
  readonly item: string;
  readonly quantity: number;
  readonly neededBy: string;
  readonly ageBand: string;
  readonly danger: boolean;
  readonly status: string;
  readonly outcome: string | null;
  readonly main: string;
  readonly side: string[];
  readonly clock: string;
  readonly proposedFen: number;
  readonly remainingFen: number;
  readonly gapFen: number;
  readonly reasons: string[];
  readonly missing: string[];
  readonly returnReason: string | null;
  readonly policies: MetPolicy[];
  readonly judgedOn: string;
  readonly catalogueVersion: string;
  readonly registeredAt: Date;
  readonly decidedAt: Date;
  readonly dueAt: Date;
  readonly closedAt: Date | null;
}

export interface StoredSignature {
  readonly partId: string;
  readonly accountId: string;
  readonly role: string;
  readonly signedAt: Date;
}

export interface StoredReferral {
  readonly referralId: string;
  readonly to: string;
  readonly department: string;
  readonly policy: string | null;
  readonly answer: string | null;
  readonly orderedAt: Date;
  readonly answeredAt: Date | null;
}

export type StoredPart = FoundPart & { readonly returnReason: string | null; readonly endedAt: Date | null };

const CASE_COLUMNS = `wish_id AS "wishId", town, category, ask, amount_fen::float8 AS "amountFen", item, quantity,
  needed_by::text AS "neededBy", age_band AS "ageBand", danger, status, outcome, main, side, clock,
  proposed_fen::float8 AS "proposedFen", remaining_fen::float8 AS "remainingFen", gap_fen::float8 AS "gapFen", reasons,
  missing, return_reason AS "returnReason", met AS policies, judged_on::text AS "judgedOn",
  catalogue_version AS "catalogueVersion", registered_at AS "registeredAt", decided_at AS "decidedAt", due_at AS "dueAt",
  closed_at AS "closedAt"`;

/** Reads what the page of a case is made of. */
@Injectable()
export class CasePages {
  constructor(private readonly reader: Reader) {}

  find(wishId: string): Promise<StoredCase | undefined> {
    return this.reader.first<StoredCase>(`SELECT ${CASE_COLUMNS} FROM approval.case_file WHERE wish_id = $1`, [wishId]);
  }

  parts(wishId: string): Promise<StoredPart[]> {
    return this.reader.rows<StoredPart>(
      `SELECT ${PART_COLUMNS}, p.return_reason AS "returnReason", p.ended_at AS "endedAt", c.town, ${NEED_COLUMN}
       FROM approval.part p JOIN approval.case_file c USING (wish_id)
       WHERE p.wish_id = $1 AND p.status <> 'withdrawn' ORDER BY p.position, p.id`,
      [wishId],
    );
  }

  signatures(wishId: string): Promise<StoredSignature[]> {
    return this.reader.rows<StoredSignature>(
      `SELECT s.part_id AS "partId", s.account_id AS "accountId", s.role, s.signed_at AS "signedAt"
       FROM approval.signature s JOIN approval.part p ON p.id = s.part_id WHERE p.wish_id = $1 ORDER BY s.part_id, s.ordinal`,
      [wishId],
    );
  }

  referrals(wishId: string): Promise<StoredReferral[]> {
    return this.reader.rows<StoredReferral>(
      `SELECT id AS "referralId", receiver AS "to", department, policy, answer, ordered_at AS "orderedAt",
         answered_at AS "answeredAt"
       FROM approval.referral WHERE wish_id = $1 ORDER BY ordered_at, id`,
      [wishId],
    );
  }
}
