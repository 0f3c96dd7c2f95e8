import { WishAssessedV1 } from '#contracts';
import { Outbox } from '#platform';
import { Injectable } from '@nestjs/common';
import type { WishAssessment } from '../domain/judge-wish.js';
import type { RegisteredWish } from '../domain/registered-wish.js';

@Injectable()
export class EligibilityEventsPublisher {
  constructor(private readonly outbox: Outbox) {}

  publish(assessments: readonly WishAssessment<RegisteredWish>[]): void {
    this.outbox.append(WishAssessedV1, ...assessments.map(assessed));
  }
}

function assessed(assessment: WishAssessment<RegisteredWish>): WishAssessedV1 {
  const { wish, met, relief, missing, overLimits, assessedAt } = assessment;
  const { wishId, town, category, ask, amountFen, item, quantity, neededBy, danger, mayPublish, ageBand } =
    wish;
  return {
    wishId,
    town,
    category,
    ask,
    amountFen,
    item,
    quantity,
    neededBy,
    danger,
    mayPublish,
    ageBand,
    submittedBy: wish.submittedBy,
    registeredAt: wish.registeredAt,
    judgedOn: wish.judgedOn,
    assessmentId: assessment.assessmentId,
    catalogueVersion: assessment.catalogueVersion,
    met: met.map((one) => ({ ...one, refs: [...one.refs] })),
    missing: [...missing],
    ...(relief ? { reliefPolicy: relief.policy } : {}),
    reliefFen: relief?.amountFen ?? 0,
    gapFen: assessment.gapFen,
    coveredInKind: assessment.coveredInKind,
    bridge: assessment.bridge,
    referHome: assessment.referHome,
    overLimits: [...overLimits],
    assessedAt: assessedAt.toISOString(),
  };
}
