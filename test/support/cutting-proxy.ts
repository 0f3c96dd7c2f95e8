import { createConnection, createServer, type Server, type Socket } from 'node:net';

export interface CuttingProxy {
  /** Connect here instead of to the target. */
  port: number;
  /** Breaks every connection and refuses new ones. */
  cut(): void;
  /** Holds back what either side sends: the peers stay connected and hear nothing. */
  pause(): void;
  /** Lets the next request through and breaks the connection instead of handing over its answer. */
  dropNextAnswer(): void;
  /** Back to normal: new connections work, held data flows. */
  mend(): void;
  close(): Promise<void>;
}

type Mood = 'open' | 'cut' | 'paused' | 'answer-dropped';

/** A TCP proxy in front of a real server on this machine, which tests use to break the line at will. */
export async function startCuttingProxy(target: { port: number; host?: string }): Promise<CuttingProxy> {
  const line = new Line(target.port, target.host ?? '127.0.0.1');
  const port = await line.listen();
  return {
    port,
    cut: () => line.turn('cut'),
    pause: () => line.turn('paused'),
    dropNextAnswer: () => line.turn('answer-dropped'),
    mend: () => line.turn('open'),
    close: () => line.close(),
  };
}

interface Pair {
  client: Socket;
  upstream: Socket;
}

class Line {
  private mood: Mood = 'open';
  private readonly pairs = new Set<Pair>();
  private readonly server: Server = createServer((client) => this.accept(client));

  constructor(
    private readonly port: number,
    private readonly host: string,
  ) {}

  listen(): Promise<number> {
    return new Promise((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(0, '127.0.0.1', () => {
        const address = this.server.address();
        if (address && typeof address === 'object') resolve(address.port);
      });
    });
  }

  turn(mood: Mood): void {
    this.mood = mood;
    for (const pair of this.pairs) {
      if (mood === 'cut') this.end(pair);
      if (mood === 'paused') this.hold(pair);
      if (mood === 'open') this.release(pair);
    }
  }

  close(): Promise<void> {
    this.turn('cut');
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private accept(client: Socket): void {
    if (this.mood === 'cut') {
      client.resetAndDestroy();
      return;
    }
    const pair = { client, upstream: createConnection(this.port, this.host) };
    this.pairs.add(pair);
    this.carry(pair.client, pair.upstream, pair, () => undefined);
    this.carry(pair.upstream, pair.client, pair, () => {
      if (this.mood !== 'answer-dropped') return;
      this.mood = 'open';
      this.end(pair);
    });
    if (this.mood === 'paused') this.hold(pair);
  }

  private carry(from: Socket, to: Socket, pair: Pair, look: () => void): void {
    from.on('data', (chunk) => {
      look();
      if (!to.destroyed && !to.write(chunk)) from.pause();
    });
    to.on('drain', () => this.mood !== 'paused' && from.resume());
    from.on('error', () => this.end(pair));
    from.on('close', () => this.end(pair));
  }

  private hold({ client, upstream }: Pair): void {
    client.pause();
    upstream.pause();
  }

  private release({ client, upstream }: Pair): void {
    client.resume();
    upstream.resume();
  }

  private end(pair: Pair): void {
    this.pairs.delete(pair);
    if (!pair.client.destroyed) pair.client.resetAndDestroy();
    pair.upstream.destroy();
  }
}
