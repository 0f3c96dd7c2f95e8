import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommandBus } from '@nestjs/cqrs';
import { IntakeModule } from '#intake';
import { RuntimeModule } from '#platform';
import { serve } from './child.js';
import { feed } from './feed.js';

/** One more replica of intake that only takes wishes in: it never opens the road. */
@Module({ imports: [RuntimeModule.service('sealing'), IntakeModule] })
class FeederModule {}

const app = await NestFactory.createApplicationContext(FeederModule, { logger: ['error', 'warn'] });
process.once('SIGTERM', () => void app.close().then(() => process.exit(0)));
serve({ feed: (wishes) => feed(app.get(CommandBus), wishes) });
