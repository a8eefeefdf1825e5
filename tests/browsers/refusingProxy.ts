// A proxy that passes nothing on and notes what it was asked for: all that a browser would send off this machine.
import { createServer } from 'node:http';

export interface RefusingProxy {
  /** Host and port. */
  readonly address: string;
  /** What has been asked for since the last call. */
  readonly takeAsked: () => readonly string[];
  readonly close: () => Promise<void>;
}

export async function refuseRequests(): Promise<RefusingProxy> {
  let asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    response.writeHead(502).end();
  });
  // What is encrypted asks for its host alone.
  server.on('connect', ({ url = '' }, socket) => {
    asked.push(url);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((done, failed) => {
    server.once('error', failed).listen(0, '127.0.0.1', done);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port');
  return {
    address: `127.0.0.1:${address.port}`,
    takeAsked: () => {
      const taken = asked;
      asked = [];
      return taken;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
