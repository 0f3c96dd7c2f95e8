import type { AssessedWish } from './assessed-wish.js';
import type { Way } from './decision.js';
import { potFor } from './pot.js';

const REASON: Readonly<Record<string, string>> = { 'MZ-06': 'urgent-relief-met', 'MZ-07': 'expenditure-relief-met' };

/**
 * 临时救助 (社会救助暂行办法 art. 47-48): paid from the town's fiscal money. Only a wish for money names a payee;
 * for any other wish the policy is handed over like every other one.
 */
export function relief({ ask, reliefPolicy, reliefFen, town }: AssessedWish): Way | undefined {
  if (ask !== 'cash' || reliefPolicy === undefined || reliefFen === 0) return undefined;
  return {
    path: 'RELIEF',
    reasons: [REASON[reliefPolicy] ?? 'relief-met'],
    proposals: [{ kind: 'cash', route: 'RELIEF', potId: potFor('RELIEF', reliefFen, town), amountFen: reliefFen }],
  };
}
