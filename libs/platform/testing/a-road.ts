import { WishClosedV1 } from '#contracts';
import type { Consumer, ReceivedEvent } from '../src/messaging/consumer.js';
import { Dispatcher } from '../src/messaging/dispatcher.js';
import { Relay, RELAY_PACE } from '../src/messaging/relay.js';
import type { Transport } from '../src/messaging/transport.js';
import { Logger } from '../src/observability/logger.js';
import type { AContext } from './a-context.js';

const silent = new Logger('spec', 'silent');

/** A consumer whose effect is one row per event, and which stumbles where a test tells it to. */
export class EffectConsumer implements Consumer<WishClosedV1> {
  readonly name = 'approval.effect';
  readonly contracts = [WishClosedV1];
  readonly stumble = new Map<string, () => Error | undefined>();
  readonly batches: number[] = [];

  constructor(private readonly context: AContext) {}

  async handle(events: readonly ReceivedEvent<WishClosedV1>[]): Promise<void> {
    this.batches.push(events.length);
    for (const event of events) {
      await this.context.uow.query('INSERT INTO approval.effect (wish_id, event_id) VALUES ($1, $2)', [event.subject, event.id]);
      const error = this.stumble.get(event.subject)?.();
      if (error) throw error;
    }
  }
}

/** Outbox, relay, transport, dispatcher and inbox of one context, over the transport under test. */
export class ARoad {
  readonly consumer: EffectConsumer;
  private relay: Relay | undefined;

  constructor(
    readonly context: AContext,
    readonly transport: Transport,
    private readonly group: string,
  ) {
    this.consumer = new EffectConsumer(context);
  }

  async start(): Promise<void> {
    const { context, transport } = this;
    const dispatcher = new Dispatcher('approval', [this.consumer], context.inbox, context.deadLetters, silent, [10, 20]);
    transport.subscribe(this.group, ['hardship.approval'], (batch, keepAlive) => dispatcher.dispatch(batch, keepAlive));
    await transport.start();
    this.relay = new Relay('approval', context.dataSource, transport, context.bell, silent, { ...RELAY_PACE, idleMs: 50 });
    this.relay.start();
  }

  async stop(): Promise<void> {
    const closing = this.transport.close();
    await this.relay?.stop();
    await closing;
  }

  async effectsOf(wishId: string): Promise<string[]> {
    const rows = await this.context.dataSource.query<{ event_id: string }[]>(
      'SELECT event_id FROM approval.effect WHERE wish_id = $1 ORDER BY ctid', [wishId],
    );
    return rows.map((row) => row.event_id);
  }

  async asideOf(wishId: string): Promise<{ code: string; attempts: number }[]> {
    return this.context.dataSource.query('SELECT code, attempts FROM approval.dead_letter WHERE subject = $1 ORDER BY set_aside_at', [wishId]);
  }
}
