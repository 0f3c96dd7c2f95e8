import { Module } from '@nestjs/common';
import { EligibilityModule } from '#eligibility';
import { RuntimeModule } from '#platform';

@Module({ imports: [RuntimeModule.service('sealing'), EligibilityModule] })
export class AppModule {}
