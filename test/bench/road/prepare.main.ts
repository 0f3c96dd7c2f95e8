import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../../../apps/all-in-one/src/app.module.js';
import { serve } from './child.js';

// Makes the tables by the product's migrations and fills the pots as its demo does; no road is opened.
const app = await NestFactory.createApplicationContext(AppModule, { logger: ['error', 'warn'] });
process.once('SIGTERM', () => void app.close().then(() => process.exit(0)));
serve({});
