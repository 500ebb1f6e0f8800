import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fetchImages } from '../../../lib/library/fetch-images.ts';
import { MAX_IMAGE_BYTES } from '../../../lib/library/images.ts';

let server: Server;
let origin = '';
let busy = 0;
let busiest = 0;
const cookies: (string | undefined)[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    cookies.push(request.headers.cookie);
    busy += 1;
    busiest = Math.max(busiest, busy);
    response.on('close', () => {
      busy -= 1;
    });
    if (request.url === '/page') return response.setHeader('content-type', 'text/html').end('<p>');
    if (request.url === '/gone') return response.writeHead(404, { 'content-type': 'image/png' }).end('x');
    if (request.url === '/silent') return undefined;
    response.setHeader('content-type', 'Image/PNG; charset=binary');
    // No content-length: only counting what comes tells that it is too much.
    if (request.url === '/endless') return response.end(Buffer.alloc(MAX_IMAGE_BYTES + 1));
    return response.end(Buffer.from([1, 2, 3]));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

it('brings pictures and leaves out what is none, too large or gone', async () => {
  const urls = ['/1', '/page', '/gone', '/endless'].map((path) => origin + path);
  const found = await fetchImages(
    [...urls, 'ftp://a.kr/1.png', 'file:///etc/hosts'],
    AbortSignal.timeout(8000),
  );
  expect(found).toEqual([{ url: `${origin}/1`, type: 'image/png', base64: btoa('\u0001\u0002\u0003') }]);
  expect(cookies.every((cookie) => cookie === undefined)).toBe(true);
});

it('asks for four at a time, not more', async () => {
  busiest = 0;
  const urls = Array.from({ length: 20 }, (_, index) => `${origin}/many/${index}`);
  expect(await fetchImages(urls, AbortSignal.timeout(8000))).toHaveLength(20);
  expect(busiest).toBeLessThanOrEqual(4);
});

it('gives back what it has when time is up', async () => {
  const found = await fetchImages([`${origin}/silent`, `${origin}/ok`], AbortSignal.timeout(300));
  expect(found.map(({ url }) => url)).toEqual([`${origin}/ok`]);
});
