/** A wish as lists show it: nothing about people. */
export interface WishLine {
  readonly wishId: string;
  readonly receiptCode: string;
  readonly town: string;
  readonly category: string;
  readonly ask: string;
  readonly item: string;
  readonly amountFen: number;
  readonly danger: boolean;
  readonly status: string;
  readonly mainPath: string | null;
  readonly registeredAt: Date;
  readonly dueAt: Date | null;
  readonly closedAt: Date | null;
}

export const LINE_COLUMNS = `id AS "wishId", receipt_code AS "receiptCode", town, category, ask, item,
  amount_fen::float8 AS "amountFen", danger, status, main_path AS "mainPath", registered_at AS "registeredAt",
  due_at AS "dueAt", closed_at AS "closedAt"`;
