import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { mainPosts } from '../../../demo/posts/all.ts';
import { picturesOf } from '../../../demo/posts/contents.ts';
import { type Demo, startDemo } from '../../../demo/server.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo.close());

const LISTS = [
  '/',
  '/m/',
  '/news',
  '/news?page=2',
  '/free',
  '/m/free',
  '/story/',
  '/general/',
  '/news/1',
  '/free/11',
];
const HREF = /href="(\/[^"#]*)/g;

it('links to nothing that is missing', async () => {
  const targets = new Set<string>();
  for (const path of LISTS) {
    const html = await (await fetch(demo.origin + path)).text();
    for (const [, href] of html.matchAll(HREF)) targets.add((href ?? '').replaceAll('&amp;', '&'));
  }
  expect(targets.size).toBeGreaterThan(100);
  for (const path of targets) {
    const response = await fetch(demo.origin + path);
    expect(response.status, path).toBe(200);
    expect(await response.text(), path).not.toContain('글이 존재하지 않습니다');
  }
});

it('asks nothing of other machines but the embedded video', async () => {
  for (const post of mainPosts) {
    const html = await (await fetch(`${demo.origin}/story/${post.id}`)).text();
    const away = [...html.matchAll(/(?:src|href)="(https?:\/\/[^"]*)/g)].map(([, address]) => address ?? '');
    const foreign = away.filter((address) => !address.startsWith(demo.origin));
    expect(foreign).toEqual(post.id === 8 ? ['https://www.youtube-nocookie.com/embed/haeonDemo01'] : []);
  }
});

it('serves every picture as a picture', async () => {
  for (const { src } of mainPosts.flatMap(picturesOf)) {
    const response = await fetch(demo.origin + src);
    expect(response.headers.get('content-type'), src).toMatch(/^image\//);
    expect((await response.arrayBuffer()).byteLength).toBeLessThan(120_000);
  }
});

it('serves a broken picture, a PDF, and a 404 for what is unknown', async () => {
  const broken = await fetch(`${demo.origin}/broken-image`);
  expect(broken.headers.get('content-type')).toBe('image/png');
  expect(await broken.text()).toBe('not a picture');
  expect(await (await fetch(`${demo.origin}/plain.pdf`)).text()).toMatch(/^%PDF-1\.4\n[\s\S]*%%EOF\n$/);
  for (const path of ['/nowhere', '/assets/none.css', '/images/..%2Fserver.ts', '/%E0%A4%A'])
    expect((await fetch(demo.origin + path)).status, path).toBe(404);
});

it('names every main post in the README', async () => {
  const readme = await readFile(new URL('../../../demo/README.md', import.meta.url), 'utf8');
  for (const post of mainPosts)
    expect(readme).toMatch(new RegExp(`^\\| ${post.id} +\\| \`/${post.board}/${post.id}\` +\\|`, 'm'));
});
