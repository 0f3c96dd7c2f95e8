import type { AssessedWish } from './assessed-wish.js';
import { charityCash } from './charity-cash.js';
import { type Decision, PATH_ORDER, type Proposal, type Way } from './decision.js';
import { dueAt } from './due-at.js';
import { fastTrack } from './fast-track.js';
import { match } from './match.js';
import { askForFacts, reject } from './nothing-helps-now.js';
import { inform, policyReferral } from './policy-referral.js';
import { referHome } from './refer-home.js';
import { relief } from './relief.js';

/**
 * Lays out the way of a wish: statutory policy first, then relief, then charity, which pays the uncovered gap
 * only. The same assessment always gives the same decision; people still sign. Amounts in fen, times UTC.
 */
export function decidePaths(wish: AssessedWish): Decision {
  const ways = wish.ask === 'information' ? [inform(wish)] : waysOf(wish);
  return layOut(wish, [...ways].sort((a, b) => PATH_ORDER.indexOf(a.path) - PATH_ORDER.indexOf(b.path)));
}

function waysOf(wish: AssessedWish): Way[] {
  const fast = fastTrack(wish);
  const help = fast ? [fast, ...besideFastTrack(wish)] : inTurn(wish);
  const found = [...help, policyReferral(wish), referHome(wish)].filter((way) => way !== undefined);
  return found.length > 0 ? found : [askForFacts(wish) ?? reject(wish)];
}

/** What is asked for in kind is the emergency's need already; a gap in money waits for the re-check. */
const besideFastTrack = (wish: AssessedWish): (Way | undefined)[] => (wish.ask === 'cash' ? [match(wish)] : []);

function inTurn(wish: AssessedWish): (Way | undefined)[] {
  const relieved = relief(wish);
  return [relieved, charityCash(wish, relieved ? wish.reliefFen : 0), match(wish)];
}

function layOut(wish: AssessedWish, ways: readonly Way[]): Decision {
  const [main, ...side] = ways.map((way) => way.path);
  if (main === undefined) throw new Error('A wish always has a way');
  const clock = main === 'FAST_TRACK' ? 'emergency' : 'month';
  const proposals = ways.flatMap((way) => way.proposals ?? []);
  const handovers = ways.flatMap((way) => way.handovers ?? []);
  return {
    main,
    side,
    clock,
    dueAt: dueAt(clock, wish.registeredAt),
    proposals,
    handovers,
    referredTo: handovers.map((one) => one.policy).filter((policy) => policy !== undefined),
    reasons: [...new Set(ways.flatMap((way) => way.reasons))],
    missing: wish.missing,
    proposedFen: proposals.reduce((sum, one) => sum + cashOf(one), 0),
    remainingFen: ways.reduce((sum, way) => sum + (way.remainingFen ?? 0), 0),
  };
}

const cashOf = (proposal: Proposal): number => (proposal.kind === 'cash' ? proposal.amountFen : 0);
