import { Module } from '@nestjs/common';
import { DonorPoolModule } from '#donor-pool';
import { RuntimeModule } from '#platform';

@Module({ imports: [RuntimeModule.service(), DonorPoolModule] })
export class AppModule {}
