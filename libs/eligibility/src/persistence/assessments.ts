import { UnitOfWork } from '#platform';
import { Injectable } from '@nestjs/common';
import type { WishAssessment } from '../domain/judge-wish.js';
import type { RegisteredWish } from '../domain/registered-wish.js';
import { EligibilityEventsPublisher } from '../publishing/eligibility-events.publisher.js';

@Injectable()
export class Assessments {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly publisher: EligibilityEventsPublisher,
  ) {}

  /** Stores assessments in one statement and publishes them. */
  async add(assessments: readonly WishAssessment<RegisteredWish>[]): Promise<void> {
    await this.uow.query(
      `INSERT INTO eligibility.assessment (id, wish_id, town, judged_on, catalogue_version, category, ask, amount_fen,
         needed_by, facts_hash, met, missing, relief_policy, relief_fen, gap_fen, covered_in_kind, bridge, refer_home,
         over_limits, assessed_at)
       SELECT id, "wishId", town, "judgedOn", "catalogueVersion", category, ask, "amountFen", "neededBy", "factsHash",
         met, missing, "reliefPolicy", "reliefFen", "gapFen", "coveredInKind", bridge, "referHome", "overLimits",
         "assessedAt"
       FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, "wishId" uuid, town text, "judgedOn" date,
         "catalogueVersion" text, category text, ask text, "amountFen" bigint, "neededBy" date, "factsHash" text,
         met jsonb, missing text[], "reliefPolicy" text, "reliefFen" bigint, "gapFen" bigint, "coveredInKind" boolean,
         bridge boolean, "referHome" boolean, "overLimits" text[], "assessedAt" timestamptz)`,
      [JSON.stringify(assessments.map(rowOf))],
    );
    this.publisher.publish(assessments);
  }
}

const rowOf = ({ wish, assessmentId, relief, coveredBy: _, ...rest }: WishAssessment<RegisteredWish>) => ({
  ...rest,
  id: assessmentId,
  wishId: wish.wishId,
  town: wish.town,
  judgedOn: wish.judgedOn,
  category: wish.category,
  ask: wish.ask,
  amountFen: wish.amountFen,
  neededBy: wish.neededBy,
  reliefPolicy: relief?.policy ?? null,
  reliefFen: relief?.amountFen ?? 0,
});
