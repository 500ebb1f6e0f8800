import { expect, it } from 'vitest';
import { startDemo } from '../../../demo/server.ts';

it('listens on the loopback address alone', async () => {
  const demo = await startDemo();
  expect(demo.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  await demo.close();
});

it('frees its port when closed, even with a connection kept open', async () => {
  const first = await startDemo();
  await (await fetch(`${first.origin}/`)).text();
  const port = Number(new URL(first.origin).port);
  await expect(startDemo({ port })).rejects.toThrow('EADDRINUSE');
  await first.close();
  const second = await startDemo({ port });
  expect(second.origin).toBe(first.origin);
  await second.close();
});
