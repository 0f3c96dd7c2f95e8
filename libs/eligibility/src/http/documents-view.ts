import { ApiProperty } from '@nestjs/swagger';
import { type Assessment, type Catalogue, DOCUMENTS, type Policy } from '../domain/index.js';
import { WordsView } from './policy-view.js';

/**
 * What offices look up by the identity number and never ask for on paper (东府〔2020〕1号 art. 24: no repeated proofs).
 * Our own list, to be confirmed by the city.
 */
const LOOKED_UP: ReadonlySet<string> = new Set(['HK', 'RP', 'SI', 'DIS', 'VET', 'BIZ']);

/** A paper to bring, once for all policies that want it. */
export class DocumentView {
  @ApiProperty({ example: 'EVT' }) code!: string;
  @ApiProperty() name!: WordsView;
  @ApiProperty({ type: [String], description: 'Codes of the policies that want it' }) policies!: string[];
}

/** The papers of all met policies that concern the ask; each once, without those that an office can look up. */
export function documentsToBring(
  catalogue: Catalogue,
  { results }: Assessment,
  coveredBy?: readonly string[],
): DocumentView[] {
  const met = new Set(results.filter(({ verdict }) => verdict === 'met').map(({ policy }) => policy));
  const shown = catalogue.policies.filter((policy) => met.has(policy.code) && concerns(policy, coveredBy));
  return (Object.keys(DOCUMENTS) as (keyof typeof DOCUMENTS)[])
    .filter((code) => !LOOKED_UP.has(code))
    .map((code) => ({
      code,
      name: DOCUMENTS[code],
      policies: shown.filter(({ documents }) => documents.includes(code)).map((policy) => policy.code),
    }))
    .filter(({ policies }) => policies.length > 0);
}

const concerns = ({ surface, code }: Policy, coveredBy?: readonly string[]): boolean =>
  surface === 'always' || (surface === 'on-topic' && (coveredBy === undefined || coveredBy.includes(code)));
