// The proxy that passes nothing on, asked over real sockets.
import { once } from 'node:events';
import { request } from 'node:http';
import { expect, it } from 'vitest';
import { refuseRequests } from './refusingProxy';

it('refuses what is plain and what is encrypted, and notes both once', async () => {
  const proxy = await refuseRequests();
  const [hostname, port] = proxy.address.split(':');
  const plain = request({ hostname, port, path: 'http://example.org/a' }).end();
  const [answer] = await once(plain, 'response');
  expect(answer.statusCode).toBe(502);
  answer.resume();
  const tunnel = request({ hostname, port, method: 'CONNECT', path: 'example.org:443' }).end();
  const [refused] = await once(tunnel, 'connect');
  expect(refused.statusCode).toBe(502);
  expect(proxy.takeAsked()).toEqual(['http://example.org/a', 'example.org:443']);
  expect(proxy.takeAsked()).toEqual([]);
  await proxy.close();
});
