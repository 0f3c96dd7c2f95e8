/** Each context owns one Postgres schema: `donor-pool` -> `donor_pool`. */
export const schemaOf = (context: string): string => context.replaceAll('-', '_');

/** `donor-pool.propose-match` -> `donor-pool`. */
export const contextOf = (consumerName: string): string => consumerName.split('.')[0] ?? consumerName;
