import { Module } from '@nestjs/common';
import { DisbursementModule } from '#disbursement';
import { RuntimeModule } from '#platform';

@Module({ imports: [RuntimeModule.service('sealing', 'bank'), DisbursementModule] })
export class AppModule {}
