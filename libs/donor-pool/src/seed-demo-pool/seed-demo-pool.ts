import { CONFIG, type Config, UnitOfWork } from '#platform';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { demoMembers, demoOffers } from './demo-pool.js';

/** Fills the pool with invented members, in demo mode and into an empty pool only. */
@Injectable()
export class SeedDemoPool implements OnApplicationBootstrap {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly uow: UnitOfWork,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.config.mode !== 'demo') return;
    await this.uow.run(async () => {
      const [known] = await this.uow.query('SELECT 1 FROM donor_pool.member LIMIT 1');
      if (!known) await this.fill();
    });
  }

  private async fill(): Promise<void> {
    await this.uow.query(
      `INSERT INTO donor_pool.member (id, number, kind, level, towns)
       SELECT id, number, kind, level, towns
       FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, number int, kind text, level text, towns text[])
       ON CONFLICT DO NOTHING`,
      [JSON.stringify(demoMembers())],
    );
    await this.uow.query(
      `INSERT INTO donor_pool.offer (id, member_id, resource, categories, items, remaining_qty, unit_value_fen,
         valid_from, valid_to, conditions)
       SELECT id, "memberId", resource, categories, items, remaining, "unitValueFen", "validFrom", "validTo", conditions
       FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, "memberId" uuid, resource text, categories text[], items text[],
         remaining int, "unitValueFen" bigint, "validFrom" date, "validTo" date, conditions text[])
       ON CONFLICT DO NOTHING`,
      [JSON.stringify(demoOffers())],
    );
  }
}
