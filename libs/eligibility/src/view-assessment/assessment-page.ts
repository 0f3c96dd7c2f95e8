import { readHousehold } from '#kernel';
import { Reader, Vault } from '#platform';
import { Injectable } from '@nestjs/common';
import { AssessmentNotFound } from '../domain/eligibility.errors.js';
import { assessWithReasons, gapOf } from '../domain/index.js';
import { documentsToBring } from '../http/documents-view.js';
import { judgedPolicies } from '../http/judged-view.js';
import { ASSESSMENT_COLUMNS, type AssessmentLine } from '../persistence/assessment-line.js';
import { Catalogues } from '../persistence/catalogues.js';
import { factsHash } from '../persistence/facts-hash.js';
import type { ReasonsView } from './assessment-view.js';

/** Reads an assessment, and tells its reasons again exactly as they were. */
@Injectable()
export class AssessmentPage {
  constructor(
    private readonly reader: Reader,
    private readonly vault: Vault,
    private readonly catalogues: Catalogues,
  ) {}

  /** The last assessment of a wish; throws AssessmentNotFound. */
  async line(wishId: string): Promise<AssessmentLine> {
    const line = await this.reader.first<AssessmentLine>(
      `SELECT ${ASSESSMENT_COLUMNS} FROM eligibility.assessment WHERE wish_id = $1 ORDER BY assessed_at DESC LIMIT 1`,
      [wishId],
    );
    if (!line) throw new AssessmentNotFound();
    return line;
  }

  /** Recomputed from the sealed facts with the stored version, so that no words about a family are ever stored. */
  async reasons(line: AssessmentLine): Promise<ReasonsView> {
    const sealed = (await this.vault.open<object>('facts', [line.wishId])).get(line.wishId);
    if (!sealed) return { reasons: 'facts-gone', results: [], documents: [] };
    if (factsHash(sealed) !== line.factsHash) return { reasons: 'facts-changed', results: [], documents: [] };
    const catalogue = await this.catalogues.version(line.catalogueVersion);
    const judged = assessWithReasons(catalogue, readHousehold(sealed), line.judgedOn);
    const { assessment } = judged;
    const { category, ask: kind, amountFen, neededBy, judgedOn } = line;
    const { coveredBy, bridgeFen } = gapOf(catalogue, assessment, {
      category,
      kind,
      amountFen,
      neededBy,
      judgedOn,
    });
    return {
      reasons: 'told',
      results: judgedPolicies(catalogue, judged, coveredBy),
      documents: documentsToBring(catalogue, assessment, coveredBy),
      bridgeFen,
    };
  }
}
