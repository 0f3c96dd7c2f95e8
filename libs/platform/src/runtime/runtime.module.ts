import { Clock, SystemClock } from '#kernel';
import { type DynamicModule, Global, Module, type Provider } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { CONFIG } from '../config/config.token.js';
import { type Config, readConfig, type Setting } from '../config/read-config.js';
import { openDatabase } from '../database/open-database.js';
import { Reader } from '../database/reader.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { ActorGuard } from '../http/actor.guard.js';
import { ActorResolver } from '../http/actor-resolver.js';
import { TokenActorResolver } from '../http/actor-token.js';
import { HealthHttp } from '../http/health.http.js';
import { IdempotencyInterceptor } from '../http/idempotency.interceptor.js';
import { ProblemFilter } from '../http/problem.filter.js';
import { validationPipe } from '../http/validation.pipe.js';
import { DeadLetters } from '../messaging/dead-letters.js';
import { DeadLettersHttp } from '../messaging/dead-letters.http.js';
import { InProcessTransport } from '../messaging/in-process-transport.js';
import { Inbox } from '../messaging/inbox.js';
import { KafkaTransport } from '../messaging/kafka-transport.js';
import { Outbox } from '../messaging/outbox.js';
import { RelayBell } from '../messaging/relay-bell.js';
import { Requeue } from '../messaging/requeue.js';
import { Transport } from '../messaging/transport.js';
import { Logger } from '../observability/logger.js';
import { Vault } from '../sealing/vault.js';
import { Consumers } from './consumers.js';
import { declaredContexts } from './context-module.js';
import { Lifecycle } from './lifecycle.js';
import { Road } from './road.js';
import { WorkerBell } from './worker-bell.js';

const SHARED: Provider[] = [
  { provide: Clock, useClass: SystemClock },
  UnitOfWork, Reader, Vault, Outbox, Inbox, RelayBell, DeadLetters, Requeue, Consumers, WorkerBell, Lifecycle, Road,
  {
    provide: Logger,
    inject: [CONFIG],
    useFactory: (config: Config) => new Logger(declaredContexts().map((one) => one.name).join('+'), config.logLevel),
  },
  { provide: DataSource, inject: [CONFIG], useFactory: (config: Config) => openDatabase(config, declaredContexts()) },
  { provide: APP_GUARD, useClass: ActorGuard },
  { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
  { provide: APP_PIPE, useFactory: validationPipe },
  { provide: APP_FILTER, useClass: ProblemFilter },
];

const configFor = (needs: readonly Setting[]): Provider => ({
  provide: CONFIG,
  useFactory: () => readConfig(process.env, needs),
});

const inProcess: Provider = {
  provide: Transport,
  inject: [Logger],
  useFactory: (logger: Logger) => new InProcessTransport(logger),
};

const kafka: Provider = {
  provide: Transport,
  inject: [CONFIG, Logger],
  useFactory: (config: Config, logger: Logger) => {
    const names = declaredContexts().map((one) => one.name);
    return new KafkaTransport(config.kafkaBrokers, `dianliang-${names.join('-')}`, logger);
  },
};

/** What differs between the shapes, and nothing else does. */
@Global()
@Module({})
export class RuntimeModule {
  /** Every context in one process; the outbox feeds the consumers without a broker. */
  static allInOne(): DynamicModule {
    return runtime([configFor(['database', 'sealing', 'bank']), inProcess]);
  }

  /** One context over Kafka; the edge's signature says who acts. */
  static service(...more: readonly Setting[]): DynamicModule {
    const checking: Provider = {
      provide: ActorResolver,
      inject: [CONFIG],
      useFactory: (config: Config) => new TokenActorResolver(config.actorPublicKey),
    };
    return runtime([configFor(['database', 'kafka', 'actor-checking', ...more]), kafka, checking]);
  }

  /** The public door of the service shape: sessions, web files, and the way to the services. */
  static edge(): DynamicModule {
    return runtime([configFor(['database', 'kafka', 'actor-signing', 'service-urls']), kafka]);
  }
}

function runtime(own: readonly Provider[]): DynamicModule {
  const providers = [...own, ...SHARED];
  const exported = [
    CONFIG, Clock, DataSource, UnitOfWork, Reader, Vault, Outbox, Inbox, WorkerBell, Logger, Transport, Road, DeadLetters,
  ];
  const resolver = own.some((one) => (one as { provide?: unknown }).provide === ActorResolver) ? [ActorResolver] : [];
  return {
    module: RuntimeModule,
    global: true,
    imports: [CqrsModule.forRoot()],
    controllers: [HealthHttp, DeadLettersHttp],
    providers,
    exports: [...exported, ...resolver],
  };
}
