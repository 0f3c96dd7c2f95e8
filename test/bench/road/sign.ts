import { setTimeout as pause } from 'node:timers/promises';
import type { CommandBus } from '@nestjs/cqrs';
import type { DataSource } from 'typeorm';
import { contentOf } from '../../../libs/approval/src/domain/signed-content.js';
import { hashOf } from '../../../libs/approval/src/persistence/signed-contents.js';
import { SignParts } from '../../../libs/approval/src/sign-part/sign-parts.command.js';
import { APPROVER, CHECKER, PAYEE } from './bench-wish.js';

type PartToShow = Parameters<typeof contentOf>[0];
type ShownNeed = Parameters<typeof contentOf>[1];

const LOT = 500;
const LOOK_EVERY_MS = 10;
/** New parts have the newest ids: looking back so far finds them without reading the whole table. */
const LOOK_BACK_MS = 5_000;

/**
 * Signs in place of people, who know what they see: whatever waits, the approver first, then the checker,
 * until so many parts are granted. Throws when a signature is refused.
 */
export async function sign(
  commands: CommandBus,
  dataSource: DataSource,
  wishes: number,
): Promise<{ lots: number }> {
  const beganAt = Date.now();
  let [granted, lots, idle] = [0, 0, 0];
  while (granted < wishes) {
    // After a while without anything new, whatever fell out of the window is looked for too.
    const since = idle > 100 ? beganAt : Math.max(beganAt, Date.now() - LOOK_BACK_MS);
    const parts = await waiting(dataSource, since);
    if (parts.length === 0) {
      idle += 1;
      await pause(LOOK_EVERY_MS);
      continue;
    }
    idle = 0;
    for (const actor of [APPROVER, CHECKER]) {
      const outcomes = await commands.execute(
        new SignParts(parts.map((part) => ({ partId: part.partId, contentHash: shown(part), actor }))),
      );
      const refused = outcomes.find((one) => 'refused' in one);
      if (refused) throw new Error(`A signature was refused: ${JSON.stringify(refused)}`);
    }
    granted += parts.length;
    lots += 1;
  }
  return { lots };
}

const shown = (part: PartToShow): string => hashOf(contentOf(part, {} as ShownNeed, PAYEE) ?? '');

function waiting(dataSource: DataSource, since: number): Promise<PartToShow[]> {
  return dataSource.query<PartToShow[]>(
    `SELECT id AS "partId", wish_id AS "wishId", kind, route, pot_id AS "potId", amount_fen::float8 AS "amountFen"
     FROM approval.part WHERE id > $1::uuid AND status = 'open' AND signed_by = '{}' ORDER BY id LIMIT $2`,
    [earliestId(since), LOT],
  );
}

/** The smallest UUIDv7 of an instant. */
function earliestId(ms: number): string {
  const hex = ms.toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
}
