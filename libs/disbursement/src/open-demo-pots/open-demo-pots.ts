import { Clock } from '#kernel';
import { CONFIG, type Config, UnitOfWork } from '#platform';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { type Pot, POTS } from '../domain/pots.js';
import { Ledger } from '../persistence/ledger.js';

const YUAN = 100;

/** What the pots hold when a demo begins, in fen. Invented figures. */
const openingFen = ({ town }: Pot): number => (town === null ? 50_000_000 : 10_000_000) * YUAN;

/** Fills the pots through the ledger, in demo mode, once: a real programme funds its pots by the cashier. */
@Injectable()
export class OpenDemoPots implements OnApplicationBootstrap {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly uow: UnitOfWork,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.config.mode !== 'demo') return;
    await this.uow.run(async () => {
      await this.uow.query(`SELECT pg_advisory_xact_lock(hashtext('disbursement.open-demo-pots'))`);
      if (!(await this.ledger.isEmpty())) return;
      const at = this.clock.now();
      await this.ledger.post(
        POTS.map((pot) => ({
          kind: 'funding', potId: pot.id, amountFen: openingFen(pot), payoutId: null, source: 'opening', at,
        })),
      );
    });
  }
}
