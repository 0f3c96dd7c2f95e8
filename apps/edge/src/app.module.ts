import { Module } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { RuntimeModule } from '#platform';

@Module({ imports: [RuntimeModule.edge(), IdentityModule] })
export class AppModule {}
