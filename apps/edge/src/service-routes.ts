import type { ServiceRoutes } from '#platform';

/** Which context answers which address; what is not listed does not exist outside. */
export const SERVICE_ROUTES: ServiceRoutes = {
  intake: ['/api/wishes', '/api/public/progress', '/api/operations/intake', '/api/live'],
  eligibility: ['/api/policies', '/api/assessments', '/api/rule-drafts', '/api/operations/eligibility'],
  approval: ['/api/cases', '/api/operations/approval'],
  disbursement: ['/api/payouts', '/api/pots', '/api/ledger', '/api/operations/disbursement'],
  'donor-pool': ['/api/needs', '/api/claims', '/api/operations/donor-pool'],
  disclosure: ['/api/public/totals', '/api/overview', '/api/operations/disclosure'],
};
