import { UnitOfWork } from '#platform';
import { Injectable } from '@nestjs/common';
import type { CaseFile, CaseSnapshot } from '../domain/case-file.js';
import { ApprovalEventsPublisher } from '../publishing/approval-events.publisher.js';

const COLUMNS = `assessment_id, town, category, ask, amount_fen, item, quantity, needed_by, age_band, danger,
  submitted_by, registered_at, assessed_at, judged_on, catalogue_version, met, missing, gap_fen, main, side, clock,
  due_at, proposed_fen, remaining_fen, reasons, decided_at`;

@Injectable()
export class CaseFiles {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly publisher: ApprovalEventsPublisher,
  ) {}

  /**
   * Opens files with their parts and referrals, and publishes what they recorded. A wish that has a file keeps it,
   * unless that file was returned and this assessment is newer. Answers the wishes whose files were opened.
   */
  async open(files: readonly CaseFile[]): Promise<string[]> {
    const opened = new Set(await this.insertFiles(files.map((file) => file.snapshot())));
    const fresh = files.filter((file) => opened.has(file.snapshot().wish.wishId));
    await this.insertParts(fresh.map((file) => file.snapshot()));
    await this.insertReferrals(fresh.map((file) => file.snapshot()));
    this.publisher.publish(fresh.flatMap((file) => file.pullEvents()));
    return [...opened];
  }

  private async insertFiles(files: readonly CaseSnapshot[]): Promise<string[]> {
    const rows = await this.uow.query<{ wish_id: string }>(
      `INSERT INTO approval.case_file AS c (wish_id, ${COLUMNS})
       SELECT "wishId", "assessmentId", town, category, ask, "amountFen", item, quantity, "neededBy", "ageBand", danger,
         "submittedBy", "registeredAt", "assessedAt", "judgedOn", "catalogueVersion", met, missing, "gapFen", main, side,
         clock, "dueAt", "proposedFen", "remainingFen", reasons, "decidedAt"
       FROM jsonb_to_recordset($1::jsonb) AS r("wishId" uuid, "assessmentId" uuid, town text, category text, ask text,
         "amountFen" bigint, item text, quantity int, "neededBy" date, "ageBand" text, danger boolean, "submittedBy" uuid,
         "registeredAt" timestamptz, "assessedAt" timestamptz, "judgedOn" date, "catalogueVersion" text, met jsonb,
         missing text[], "gapFen" bigint, main text, side text[], clock text, "dueAt" timestamptz, "proposedFen" bigint,
         "remainingFen" bigint, reasons text[], "decidedAt" timestamptz)
       ON CONFLICT (wish_id) DO UPDATE SET (${COLUMNS}) = ROW (${COLUMNS.replace(/\w+/g, 'excluded.$&')}),
         status = 'open', return_reason = NULL
       WHERE c.status = 'returned' AND c.assessed_at < excluded.assessed_at
       RETURNING wish_id`,
      [JSON.stringify(files.map(({ wish, decision, decidedAt }) => ({ ...wish, ...decision, decidedAt })))],
    );
    return rows.map((row) => row.wish_id);
  }

  private async insertParts(files: readonly CaseSnapshot[]): Promise<void> {
    const parts = files.flatMap((file) => file.parts);
    if (parts.length === 0) return;
    await this.uow.query(
      `INSERT INTO approval.part (id, wish_id, kind, route, position, status, pot_id, amount_fen, value_fen, urgent, bridge,
         reasons, needed, needs_city, submitted_by)
       SELECT "partId", "wishId", kind, route, position, status, "potId", "amountFen", "valueFen", urgent, bridge,
         reasons, needed, "needsCity", "submittedBy"
       FROM jsonb_to_recordset($1::jsonb) AS r("partId" uuid, "wishId" uuid, kind text, route text, position int,
         status text, "potId" text, "amountFen" bigint, "valueFen" bigint, urgent boolean, bridge boolean, reasons text[],
         needed int, "needsCity" boolean, "submittedBy" uuid)`,
      [JSON.stringify(parts)],
    );
  }

  private async insertReferrals(files: readonly CaseSnapshot[]): Promise<void> {
    const referrals = files.flatMap((file) => file.referrals.map((one) => ({ ...one, orderedAt: file.decidedAt })));
    if (referrals.length === 0) return;
    await this.uow.query(
      `INSERT INTO approval.referral (id, wish_id, receiver, department, policy, ordered_at)
       SELECT "referralId", "wishId", "to", department, policy, "orderedAt"
       FROM jsonb_to_recordset($1::jsonb) AS r("referralId" uuid, "wishId" uuid, "to" text, department text, policy text,
         "orderedAt" timestamptz)`,
      [JSON.stringify(referrals)],
    );
  }
}
