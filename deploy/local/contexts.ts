/** The bounded contexts, each with a schema, a role and, in the services shape, a process. */
export const CONTEXTS = [
  'identity',
  'intake',
  'eligibility',
  'approval',
  'disbursement',
  'donor-pool',
  'disclosure',
] as const;

export type Context = (typeof CONTEXTS)[number];

/** The name of a context's schema and role: `donor-pool` -> `donor_pool`. */
export function schemaOf(context: Context): string {
  return context.replaceAll('-', '_');
}
