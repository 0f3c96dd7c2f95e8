import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { tendOutboxPartitions } from '../database/outbox-partitions.js';
import type { Consumer } from '../messaging/consumer.js';
import { DeadLetters } from '../messaging/dead-letters.js';
import { Dispatcher } from '../messaging/dispatcher.js';
import { Inbox } from '../messaging/inbox.js';
import { Relay } from '../messaging/relay.js';
import { RelayBell } from '../messaging/relay-bell.js';
import { Transport } from '../messaging/transport.js';
import { Logger } from '../observability/logger.js';
import { Consumers } from './consumers.js';
import { type DeclaredContext, declaredContexts } from './context-module.js';
import type { Worker } from './worker.js';
import { WorkerBell } from './worker-bell.js';
import { WorkerLoop } from './worker-loop.js';

const TEND_EVERY_MS = 6 * 3_600_000;

/** Opens and closes the road of this process: consumers, relays and workers of its contexts. */
@Injectable()
export class Road {
  private readonly relays: Relay[] = [];
  private readonly workers: WorkerLoop[] = [];
  private tending: NodeJS.Timeout | undefined;

  constructor(
    private readonly modules: ModuleRef,
    private readonly dataSource: DataSource,
    private readonly transport: Transport,
    private readonly inbox: Inbox,
    private readonly deadLetters: DeadLetters,
    private readonly consumers: Consumers,
    private readonly relayBell: RelayBell,
    private readonly workerBell: WorkerBell,
    private readonly logger: Logger,
  ) {}

  async open(): Promise<void> {
    const contexts = declaredContexts();
    for (const context of contexts) this.listen(context);
    await this.transport.start();
    for (const context of contexts) this.run(context);
    this.tending = setInterval(() => void this.tend(contexts), TEND_EVERY_MS);
    this.tending.unref();
  }

  /** Workers first, then relays, then the transport with what it has in hand. */
  async close(): Promise<void> {
    clearInterval(this.tending);
    await Promise.all(this.workers.map((worker) => worker.stop()));
    const closing = this.transport.close();
    await Promise.all(this.relays.map((relay) => relay.stop()));
    await closing;
  }

  private listen(context: DeclaredContext): void {
    for (const type of context.consumers) this.consumers.add(this.modules.get<Consumer>(type, { strict: false }));
    const consumers = this.consumers.of(context.name);
    if (consumers.length === 0) return;
    const topics = new Set(consumers.flatMap((one) => one.contracts.map((contract) => contract.topic)));
    const dispatcher = new Dispatcher(context.name, consumers, this.inbox, this.deadLetters, this.logger);
    this.transport.subscribe(`hardship.${context.name}`, [...topics], (batch, keepAlive) =>
      dispatcher.dispatch(batch, keepAlive),
    );
  }

  private run(context: DeclaredContext): void {
    const relay = new Relay(context.name, this.dataSource, this.transport, this.relayBell, this.logger);
    this.relays.push(relay);
    relay.start();
    for (const type of context.workers ?? []) {
      const loop = new WorkerLoop(this.modules.get<Worker>(type, { strict: false }), this.workerBell, this.logger);
      this.workers.push(loop);
      loop.start();
    }
  }

  private async tend(contexts: readonly DeclaredContext[]): Promise<void> {
    for (const { name, schema } of contexts) {
      await tendOutboxPartitions(this.dataSource, schema, new Date()).catch(() =>
        this.logger.warn({ event: 'tending-failed', context: name }, 'outbox partitions were not tended'),
      );
    }
  }
}
