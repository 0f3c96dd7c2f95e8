import type { AssessedWish } from './assessed-wish.js';
import type { Way } from './decision.js';

/** A policy bound to the hukou is likely met at the home place: the social worker asks the office there. */
export const referHome = (wish: AssessedWish): Way | undefined =>
  wish.referHome
    ? { path: 'REFER_HOME', reasons: ['home-policy-likely'], handovers: [{ to: 'home', department: 'home' }] }
    : undefined;
