import { createHash } from 'node:crypto';

/** One order to pay, as a client sends it. */
export interface Payment {
  readonly reference: string;
  readonly payeeName: string;
  readonly payeeAccount: string;
  readonly payeeBank: string;
  readonly amountFen: number;
  readonly purpose: string;
}

export const MOST_PAYMENTS = 500;
const REFERENCE = /^[A-Za-z0-9-]{8,64}$/;

/** Reads the body of POST /payments; undefined when anything in it is not a payment. */
export function readPayments(body: unknown): Payment[] | undefined {
  const payments = (body as { payments?: unknown } | null)?.payments;
  if (!Array.isArray(payments) || payments.length === 0 || payments.length > MOST_PAYMENTS) return undefined;
  return payments.every(isPayment) ? payments : undefined;
}

function isPayment(value: unknown): value is Payment {
  if (typeof value !== 'object' || value === null) return false;
  const { reference, payeeName, payeeAccount, payeeBank, amountFen, purpose } = value as Record<string, unknown>;
  const words = [payeeName, payeeAccount, payeeBank, purpose];
  return (
    typeof reference === 'string' && REFERENCE.test(reference) &&
    words.every((word) => typeof word === 'string' && word.length > 0 && word.length <= 200) &&
    Number.isSafeInteger(amountFen) && (amountFen as number) > 0
  );
}

/** What a payment says, as a hash that keeps people out of the book; the reference makes equal payees differ. */
export function contentOf({ reference, payeeName, payeeAccount, payeeBank, amountFen, purpose }: Payment): string {
  const content = JSON.stringify([reference, payeeName, payeeAccount, payeeBank, amountFen, purpose]);
  return createHash('sha256').update(content).digest('hex');
}
