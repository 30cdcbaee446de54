import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';

/**
 * The line between one browser and the product: a proxy that can be cut. A browser that is merely told
 * to be offline keeps its open sockets; this line breaks as a real one does, in the middle of whatever
 * is under way.
 */
export interface Line {
  /** For a browser context's `proxy`. */
  server: string;
  cut(): void;
  mend(): void;
  end(): Promise<void>;
}

export async function openLine(): Promise<Line> {
  const open = new Set<Duplex>();
  let whole = true;

  const carry = (socket: Duplex) => {
    open.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => open.delete(socket));
  };

  const proxy = createServer((asked, answer) => forward(asked, answer));
  proxy.on('connection', (socket: Socket) => {
    if (whole) carry(socket);
    else socket.destroy();
  });
  // WebSockets come as tunnels.
  proxy.on('connect', (asked: IncomingMessage, near: Duplex, head: Buffer) => {
    const { hostname, port } = new URL(`http://${asked.url}`);
    const far = connect(Number(port), hostname, () => {
      near.write('HTTP/1.1 200 Connection established\r\n\r\n');
      far.write(head);
      far.pipe(near).pipe(far);
    });
    carry(far);
    far.on('close', () => near.destroy());
    near.on('close', () => far.destroy());
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');

  const cut = () => {
    whole = false;
    for (const socket of open) socket.destroy();
  };
  return {
    server: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    cut,
    mend: () => {
      whole = true;
    },
    end: async () => {
      cut();
      proxy.close();
      await once(proxy, 'close');
    },
  };
}

function forward(asked: IncomingMessage, answer: ServerResponse): void {
  const onward = request(
    String(asked.url),
    { method: asked.method ?? 'GET', headers: asked.headers },
    (response) => {
      answer.writeHead(response.statusCode ?? 502, response.rawHeaders);
      response.pipe(answer);
    },
  );
  onward.on('error', () => answer.destroy());
  answer.on('close', () => onward.destroy());
  asked.pipe(onward);
}
