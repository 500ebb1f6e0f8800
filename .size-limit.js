import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const OUT = '.output/chrome-mv3';

/** A script with every script that it imports at once; what it imports later is not counted. */
function withImports(file, found = new Set()) {
  if (found.has(file) || !existsSync(file)) return found;
  found.add(file);
  const imports = readFileSync(file, 'utf8').matchAll(/(?:\bfrom|\bimport)\s*"(\.\/[^"]+\.js)"/g);
  for (const [, name] of imports) withImports(path.join(path.dirname(file), name), found);
  return found;
}

/** A page with every script and style sheet that it loads at once. */
function wholePage(name) {
  const page = `${OUT}/${name}.html`;
  const html = existsSync(page) ? readFileSync(page, 'utf8') : '';
  const loaded = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(
    (match) => `${OUT}/${match[1]}`,
  );
  const scripts = new Set(
    loaded.filter((file) => file.endsWith('.js')).flatMap((file) => [...withImports(file)]),
  );
  return [page, ...loaded.filter((file) => file.endsWith('.css')), ...scripts];
}

export default [
  { name: 'always-on page script', path: `${OUT}/content-scripts/page.js`, limit: '10 kB', gzip: true },
  { name: 'what reads pages, on demand', path: `${OUT}/reading.js`, limit: '37 kB', gzip: true },
  { name: 'reading view, on demand', path: `${OUT}/content-scripts/reader.js`, limit: '25 kB', gzip: true },
  {
    name: 'general reading, where needed',
    path: `${OUT}/general-reading.js`,
    limit: '34.5 kB',
    gzip: true,
  },
  {
    name: 'Readability, where nothing else reads the page',
    path: `${OUT}/readability.js`,
    limit: '12 kB',
    gzip: true,
  },
  { name: 'card of a mark, after the first paint', path: `${OUT}/mark-card.js`, limit: '10 kB', gzip: true },
  { name: 'X-ray panel, when first opened', path: `${OUT}/x-ray.js`, limit: '15 kB', gzip: true },
  {
    name: 'digest of comments, when they are unfolded',
    path: `${OUT}/comment-digest.js`,
    limit: '6 kB',
    gzip: true,
  },
  { name: 'what keys and buttons ask for', path: `${OUT}/commands.js`, limit: '6 kB', gzip: true },
  {
    name: 'looks of the text and of its summary, with the reader',
    path: `${OUT}/looks.js`,
    limit: '3 kB',
    gzip: true,
  },
  { name: 'colours of the other themes', path: `${OUT}/themes.js`, limit: '3 kB', gzip: true },
  {
    name: 'reading place, after the first paint',
    path: `${OUT}/reading-place.js`,
    limit: '3 kB',
    gzip: true,
  },
  { name: 'outline, where it is open', path: `${OUT}/outline.js`, limit: '4 kB', gzip: true },
  { name: 'appearance, when asked for', path: `${OUT}/appearance.js`, limit: '6 kB', gzip: true },
  { name: 'menu and keys, when asked for', path: `${OUT}/reader-menu.js`, limit: '5 kB', gzip: true },
  {
    name: 'images of an article that is saved',
    path: `${OUT}/collect-images.js`,
    limit: '2 kB',
    gzip: true,
  },
  { name: 'further pages of an article', path: `${OUT}/join-pages.js`, limit: '3 kB', gzip: true },
  { name: 'what stands under the text', path: `${OUT}/after-text.js`, limit: '8 kB', gzip: true },
  {
    name: 'files of a post, after the first paint',
    path: `${OUT}/attachments.js`,
    limit: '6 kB',
    gzip: true,
  },
  { name: 'summary, after the first paint', path: `${OUT}/summary.js`, limit: '20 kB', gzip: true },
  { name: 'marks on the original page', path: `${OUT}/page-marks.js`, limit: '8 kB', gzip: true },
  {
    name: 'what can be done with a text, after the first paint',
    path: `${OUT}/article-tools.js`,
    limit: '13 kB',
    gzip: true,
  },
  { name: 'a picture on the whole screen', path: `${OUT}/lightbox.js`, limit: '5 kB', gzip: true },
  { name: 'reading aloud, when asked for', path: `${OUT}/read-aloud.js`, limit: '12 kB', gzip: true },
  { name: 'reading aloud from the popup', path: `${OUT}/tab-voice.js`, limit: '5 kB', gzip: true },
  {
    name: 'own highlights, when words are selected',
    path: `${OUT}/own-highlights.js`,
    limit: '15 kB',
    gzip: true,
  },
  { name: 'picking the text oneself', path: `${OUT}/block-picker.js`, limit: '10 kB', gzip: true },
  {
    name: 'small button, where it is wanted',
    path: `${OUT}/content-scripts/small-button.js`,
    limit: '14 kB',
    gzip: true,
  },
  { name: 'marks in the rows of lists', path: `${OUT}/row-marks.js`, limit: '15 kB', gzip: true },
  { name: 'popup', path: wholePage('popup'), limit: '30 kB', gzip: true },
];
