import type { MetForAsk } from '../domain/bearing.js';
import type { Ask } from '../domain/index.js';

/** An assessment as it was stored. */
export interface AssessmentLine {
  readonly assessmentId: string;
  readonly wishId: string;
  readonly town: string;
  readonly judgedOn: string;
  readonly catalogueVersion: string;
  readonly factsHash: string;
  readonly category: Ask['category'];
  readonly ask: Ask['kind'];
  readonly amountFen: number;
  readonly neededBy: string;
  readonly met: readonly MetForAsk[];
  readonly missing: readonly string[];
  readonly gapFen: number;
  readonly coveredInKind: boolean;
  readonly bridge: boolean;
  readonly referHome: boolean;
  readonly overLimits: readonly string[];
  readonly assessedAt: Date;
}

export const ASSESSMENT_COLUMNS = `id AS "assessmentId", wish_id AS "wishId", town, judged_on::text AS "judgedOn",
  catalogue_version AS "catalogueVersion", facts_hash AS "factsHash", category, ask, amount_fen::float8 AS "amountFen",
  needed_by::text AS "neededBy", met, missing, gap_fen::float8 AS "gapFen", covered_in_kind AS "coveredInKind",
  bridge, refer_home AS "referHome", over_limits AS "overLimits", assessed_at AS "assessedAt"`;
