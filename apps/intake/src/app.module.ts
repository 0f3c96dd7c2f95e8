import { Module } from '@nestjs/common';
import { IntakeModule } from '#intake';
import { RuntimeModule } from '#platform';

@Module({ imports: [RuntimeModule.service('sealing'), IntakeModule] })
export class AppModule {}
