export type Role = 'social-worker' | 'town-officer' | 'federation-officer' | 'supervisor' | 'donor';

export interface Session {
  name: string;
  role: Role;
  towns: string[];
  expiresAt: string;
  /** Demonstration with invented people; shown as a mark that cannot be turned off. */
  demo: boolean;
}

export interface Credentials {
  account: string;
  password: string;
}
