import { beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Get, Post, type Type } from '@nestjs/common';
import { Allow, AllowSignedIn, declaredContexts, RuntimeModule } from '#platform';
import { contextModules, contextNames } from './context-modules.js';
import { routesOf, routesWithoutRule } from './routes-without-rule.js';

describe('The routes of the service', () => {
  let controllers: Type[];

  beforeAll(async () => {
    await contextModules();
    controllers = [
      ...(RuntimeModule.allInOne().controllers ?? []),
      ...declaredContexts().flatMap((context) => context.controllers),
    ];
  });

  it('come from every context there is', () => {
    expect(
      declaredContexts()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(contextNames().sort());
    expect(controllers.flatMap(routesOf)).toContain('HealthHttp.ready');
    expect(controllers.flatMap(routesOf)).toContain('RegisterWishHttp.register');
  });

  it('all say who may use them', () => {
    expect(controllers.flatMap(routesWithoutRule)).toEqual([]);
  });

  it('are found out when they do not say so', () => {
    @Controller('half-open')
    class HalfOpenHttp {
      @Get()
      @Allow('social-worker')
      ruled(): void {}

      @Post()
      forgotten(): void {}

      notARoute(): void {}
    }
    @Controller('open')
    @AllowSignedIn()
    class OpenHttp {
      @Get()
      covered(): void {}
    }

    expect(routesWithoutRule(HalfOpenHttp)).toEqual(['HalfOpenHttp.forgotten']);
    expect(routesWithoutRule(OpenHttp)).toEqual([]);
  });
});
