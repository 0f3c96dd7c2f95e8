import { Module } from '@nestjs/common';
import { DisclosureModule } from '#disclosure';
import { RuntimeModule } from '#platform';

@Module({ imports: [RuntimeModule.service(), DisclosureModule] })
export class AppModule {}
