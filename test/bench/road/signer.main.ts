import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommandBus } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { ApprovalModule } from '#approval';
import { RuntimeModule } from '#platform';
import { serve } from './child.js';
import { sign } from './sign.js';

/** One more replica of approval that only signs: it never opens the road. */
@Module({ imports: [RuntimeModule.service('sealing'), ApprovalModule] })
class SignerModule {}

const app = await NestFactory.createApplicationContext(SignerModule, { logger: ['error', 'warn'] });
process.once('SIGTERM', () => void app.close().then(() => process.exit(0)));
serve({ sign: (wishes) => sign(app.get(CommandBus), app.get(DataSource), wishes) });
