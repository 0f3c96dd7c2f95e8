import { beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Get, Module, Post, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { ApiOperation, type OpenAPIObject } from '@nestjs/swagger';
import { contextModule } from '../runtime/context-module.js';
import { Allow, AllowEveryone } from './allow.js';
import { WithoutIdempotencyKey } from './idempotency.interceptor.js';
import { openApiDocument } from './openapi.js';

@Controller('api/lamps')
class LampsHttp {
  @Get()
  @AllowEveryone()
  @ApiOperation({ operationId: 'listLamps' })
  list(): void {}

  @Post()
  @Allow('social-worker', 'donor')
  @ApiOperation({ operationId: 'lightLamp' })
  light(): void {}

  @Post('question')
  @AllowEveryone()
  @WithoutIdempotencyKey()
  @ApiOperation({ operationId: 'askLamp' })
  ask(): void {}
}

@Controller('api/nameless')
class NamelessHttp {
  @Get()
  @AllowEveryone()
  find(): void {}
}

@Controller('inside')
class InsideHttp {
  @Get()
  @AllowEveryone()
  look(): void {}
}

async function describeRoutes(name: string, ...controllers: Type[]): Promise<OpenAPIObject> {
  @Module(contextModule({ name, rows: [], migrations: [], consumers: [], handlers: [], controllers }))
  class SomeModule {}
  const app = await NestFactory.create(SomeModule, new FastifyAdapter(), { preview: true, logger: false, abortOnError: false });
  return openApiDocument(app);
}

describe('The description of the API', () => {
  let document: OpenAPIObject;
  const keyOf = (operation: { parameters?: unknown[] } | undefined) =>
    (operation?.parameters ?? []).some((one) => (one as { name?: string }).name === 'Idempotency-Key');

  beforeAll(async () => {
    document = await describeRoutes('lamps', LampsHttp, InsideHttp);
  });

  it('tells who may use a route, from the rule that is enforced', () => {
    const lamps = document.paths['/api/lamps'];
    expect(lamps?.get?.security).toBeUndefined();
    expect(lamps?.post?.security).toEqual([{ session: [] }]);
    expect(lamps?.post?.description).toBe('For: social-worker, donor.');
  });

  it('asks for an idempotency key on writes, and on nothing else', () => {
    const lamps = document.paths['/api/lamps'];
    expect([lamps?.post, lamps?.get, document.paths['/api/lamps/question']?.post].map(keyOf)).toEqual([true, false, false]);
  });

  it('says of every route how it refuses: problem details in both languages', () => {
    const refused = JSON.stringify(document.paths['/api/lamps']?.get?.responses['default']);
    expect(refused).toContain('application/problem+json');
    expect(Object.keys(document.components?.schemas ?? {})).toEqual(expect.arrayContaining(['ProblemView', 'FieldProblemView']));
  });

  it('leaves out what is not under /api', () => {
    expect(Object.keys(document.paths)).toEqual(['/api/lamps', '/api/lamps/question']);
  });

  it('is refused for a route that has no name of its own', async () => {
    await expect(describeRoutes('nameless', NamelessHttp)).rejects.toThrow('get /api/nameless has no operationId');
  });
});
