import { createConnection, createServer, type Server, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type CuttingProxy, startCuttingProxy } from './cutting-proxy.js';
import { eventually } from './eventually.js';

describe('The cutting proxy', () => {
  let echo: Server;
  let asked: string[];
  let proxy: CuttingProxy;

  beforeEach(async () => {
    asked = [];
    echo = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.on('data', (chunk) => {
        asked.push(chunk.toString());
        socket.write(`echo ${chunk.toString()}`);
      });
    });
    await new Promise<void>((resolve) => echo.listen(0, '127.0.0.1', resolve));
    const address = echo.address();
    proxy = await startCuttingProxy({ port: address && typeof address === 'object' ? address.port : 0 });
  });

  afterEach(async () => {
    await proxy.close();
    await new Promise((resolve) => echo.close(resolve));
  });

  /** A client that remembers what it heard and whether the line broke. */
  const call = () => {
    const heard: string[] = [];
    const state = { heard, broken: false, socket: undefined as unknown as Socket };
    state.socket = createConnection(proxy.port, '127.0.0.1');
    state.socket.on('data', (chunk) => heard.push(chunk.toString()));
    state.socket.on('error', () => undefined);
    state.socket.on('close', () => {
      state.broken = true;
    });
    return state;
  };

  it('carries requests and answers', async () => {
    const client = call();
    client.socket.write('hello');

    await eventually(() => client.heard.includes('echo hello'), { failsWith: 'no answer through the proxy' });
  });

  it('breaks open connections and refuses new ones until it is mended', async () => {
    const before = call();
    before.socket.write('hello');
    await eventually(() => before.heard.length > 0, { failsWith: 'no answer through the proxy' });

    proxy.cut();
    const during = call();
    await eventually(() => before.broken && during.broken, { failsWith: 'a connection survived the cut' });
    proxy.mend();
    const after = call();
    after.socket.write('again');

    await eventually(() => after.heard.includes('echo again'), {
      failsWith: 'the mended line stayed silent',
    });
  });

  it('holds back what is sent while paused, and delivers it afterwards', async () => {
    const client = call();
    client.socket.write('one');
    await eventually(() => client.heard.length === 1, { failsWith: 'no answer through the proxy' });

    proxy.pause();
    client.socket.write('two');
    const other = call();
    other.socket.write('three');
    await expect(eventually(() => asked.length > 1, { failsWith: 'held', withinMs: 100 })).rejects.toThrow(
      'held',
    );
    proxy.mend();

    await eventually(() => client.heard.length === 2 && other.heard.length === 1, {
      failsWith: 'held for ever',
    });
    expect(client.broken || other.broken).toBe(false);
  });

  it('lets a request reach the server and loses the answer, once', async () => {
    const unlucky = call();
    proxy.dropNextAnswer();
    unlucky.socket.write('pay');
    await eventually(() => unlucky.broken, { failsWith: 'the connection stayed open' });

    expect(asked).toEqual(['pay']);
    expect(unlucky.heard).toEqual([]);

    const lucky = call();
    lucky.socket.write('pay again');
    await eventually(() => lucky.heard.includes('echo pay again'), { failsWith: 'the line stayed broken' });
  });
});
