// @vitest-environment node
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { WebSocket as Socket, WebSocketServer } from 'ws';
import { LiveConnection, type LiveState } from './liveconnection.ts';

let server: WebSocketServer;

beforeEach(async () => {
  server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await once(server, 'listening');
});

afterEach(async () => {
  for (const client of server.clients) client.terminate();
  server.close();
  await once(server, 'close');
});

test('over real sockets a question survives a server that breaks off before it answers', async () => {
  const { port } = server.address() as AddressInfo;
  Object.assign(globalThis, {
    location: { protocol: 'http:', host: `127.0.0.1:${port}` },
  });
  const received: string[] = [];
  server.on('connection', (socket) => {
    socket.send(
      JSON.stringify({ type: 'welcome', protocol: 1, revision: 1, at: '2023-08-15T01:00:00Z' }),
    );
    socket.on('message', (frame) => {
      const { id } = JSON.parse(String(frame));
      received.push(id);
      if (received.length === 1) socket.terminate();
      else socket.send(JSON.stringify({ type: 'ack', id, result: { number: 1 } }));
    });
  });

  const states: LiveState[] = [];
  const connection = new LiveConnection({
    ticket: async () => 'a ticket',
    load: async () => 1,
    onFacts: () => undefined,
    onState: (state) => states.push(state),
    onAcknowledged: () => settle(),
    open: (url) => new Socket(url) as unknown as WebSocket,
    random: () => 0,
  });
  let settle: () => void = () => undefined;
  const acknowledged = new Promise<void>((resolve) => (settle = resolve));
  connection.start();
  const id = connection.send({ type: 'question.ask', text: 'Kính thưa Bộ trưởng' });
  await acknowledged;
  connection.stop();

  expect(received).toEqual([id, id]);
  expect(states.some(({ status }) => status === 'offline')).toBe(false);
});
