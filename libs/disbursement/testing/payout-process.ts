import { type Actor, ActorResolver, RuntimeModule, startProcess } from '#platform';
import { Global, Module } from '@nestjs/common';
import { DisbursementModule } from '#disbursement';

/** Nobody signs in here: this process only works. */
class NobodyResolver extends ActorResolver {
  async resolve(): Promise<Actor | undefined> {
    return undefined;
  }
}

@Global()
@Module({ providers: [{ provide: ActorResolver, useClass: NobodyResolver }], exports: [ActorResolver] })
class NobodyModule {}

@Module({ imports: [RuntimeModule.allInOne(), NobodyModule, DisbursementModule] })
class PayoutProcessModule {}

/** Disbursement alone in a process that tests may kill. */
await startProcess(PayoutProcessModule);
