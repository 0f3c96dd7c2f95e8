import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { openApiDocument, RuntimeModule } from '#platform';
import { contextModules } from '../architecture/context-modules.js';

/** The API of all contexts as it is written to apps/web/openapi.json; starts nothing and needs no database. */
export async function describeApi(): Promise<string> {
  @Module({ imports: [RuntimeModule.allInOne(), ...(await contextModules())] })
  class AllContexts {}
  const app = await NestFactory.create(AllContexts, new FastifyAdapter(), { preview: true, logger: ['error'] });
  return `${JSON.stringify(openApiDocument(app), null, 2)}\n`;
}
