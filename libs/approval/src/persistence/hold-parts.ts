import type { UnitOfWork } from '#platform';

/** Waits for the turn of a batch: parts are held in the order of their ids, so that batches never deadlock. */
export async function holdParts(uow: UnitOfWork, partIds: readonly string[]): Promise<void> {
  await uow.query('SELECT 1 FROM approval.part WHERE id = ANY($1::uuid[]) ORDER BY id FOR NO KEY UPDATE', [partIds]);
}
