import { Module } from '@nestjs/common';
import { ApprovalModule } from '#approval';
import { RuntimeModule } from '#platform';

@Module({ imports: [RuntimeModule.service('sealing'), ApprovalModule] })
export class AppModule {}
