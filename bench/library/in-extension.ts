/**
 * Runs in a page of the built extension: fills its library by messages, as an import does, then opens the library page in
 * a frame and watches it from outside, so that nothing of the measuring is in the product.
 */
import type { LibraryRecord } from '../../lib/model/library-file.ts';
import { madeUp } from './made-up.ts';
import type { Figures } from './targets.ts';

declare const chrome: { runtime: { sendMessage: (message: unknown) => Promise<{ ok: boolean }> } };

const BATCH = 100;
/** A frame of a 60 Hz screen is kept when the next comes before half of another has gone by. Milliseconds. */
const KEPT = (1000 / 60) * 1.5;
/** Longer than any picture may take to come. Milliseconds. */
const PATIENCE_MS = 10_000;

/** A few pictures of 320 by 240, each of a few kB. */
function drawPictures(): string[] {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [320, 240];
  const context = canvas.getContext('2d');
  return Array.from({ length: 8 }, (_, at) => {
    for (let bar = 0; context && bar < 24; bar += 1) {
      context.fillStyle = `hsl(${at * 45 + bar * 7} 45% ${30 + ((bar * 37) % 50)}%)`;
      context.fillRect(bar * 14, (bar * 61 * (at + 1)) % 120, 80, 200);
    }
    return canvas.toDataURL('image/jpeg').split(',')[1] ?? '';
  });
}
const pictures = drawPictures();

/** Every second article has a picture, so that half of the rows show one. */
async function pictured(index: number): Promise<LibraryRecord> {
  const record = await madeUp(index);
  const { article } = record;
  if (index % 2 === 1 || !article) return record;
  const url = `${article.url}.jpg`;
  const base64 = pictures[(index / 2) % pictures.length] ?? '';
  return {
    ...record,
    article: { ...article, html: `<p><img src="${url}"></p>${article.html}` },
    images: [{ url, type: 'image/jpeg', base64 }],
  };
}

async function fillExtension(count: number): Promise<void> {
  for (let from = 0; from < count; from += BATCH) {
    const size = Math.min(BATCH, count - from);
    const records = await Promise.all(Array.from({ length: size }, (_, at) => pictured(from + at)));
    const reply = await chrome.runtime.sendMessage({ name: 'library.bring', request: { records } });
    if (!reply.ok) throw new Error(JSON.stringify(reply));
  }
}

const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage('');
  });

/** Milliseconds from the page's first request until its rows stand there, read by the page's own clock. */
async function openPage(): Promise<Figures> {
  const frame = document.createElement('iframe');
  frame.src = 'library.html';
  frame.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;border:0;z-index:9';
  document.body.append(frame);
  for (;;) {
    await nextTask();
    const view = frame.contentWindow as (Window & typeof globalThis) | null;
    const rows = view?.document.querySelectorAll('.library-row .row-title').length ?? 0;
    if (view && rows > 0) return { 'page: opened with a cold background, ms': view.performance.now() };
  }
}

interface Watch {
  frames: number[];
  longTasks: number;
}
let watch: Watch | undefined;

/** Begins to write down when each frame of the library page comes. */
function watchFrames(): void {
  const now: Watch = { frames: [], longTasks: 0 };
  watch = now;
  if (PerformanceObserver.supportedEntryTypes.includes('longtask'))
    new PerformanceObserver((list) => {
      now.longTasks += list.getEntries().length;
    }).observe({ type: 'longtask' });
  const step = (time: number): void => {
    if (watch !== now) return;
    now.frames.push(time);
    requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
}

function endWatch(): { gaps: number[]; kept: number; longTasks: number } {
  const { frames = [], longTasks = 0 } = watch ?? {};
  watch = undefined;
  const gaps = frames.slice(1).map((time, at) => time - (frames[at] ?? 0));
  return { gaps, kept: (100 * gaps.filter((gap) => gap < KEPT).length) / gaps.length, longTasks };
}

/** What the machine itself keeps while nothing moves: no scrolling can be better. */
async function standStill(frames: number): Promise<Figures> {
  watchFrames();
  while ((watch?.frames.length ?? frames) < frames) await new Promise(requestAnimationFrame);
  return { 'page: standing still, frames kept, %': endWatch().kept };
}

function framesKept(): Figures {
  const { gaps, kept, longTasks } = endWatch();
  const box = document.querySelector('iframe')?.contentDocument?.querySelector('.shelf-scroll');
  return {
    'page: scrolling, frames': gaps.length,
    'page: scrolling, frames kept, %': kept,
    'page: scrolling, longest frame, ms': Math.max(...gaps),
    'page: scrolling, long tasks': longTasks,
    'page: scrolling, rows passed': (box?.scrollTop ?? 0) / 132,
  };
}

/** From the last turn of the wheel until a row that was never shown before has its picture, made from what is stored. */
async function picturesCome(): Promise<Figures> {
  const stopped = performance.now();
  const page = document.querySelector('iframe')?.contentDocument;
  while (!page?.querySelector('.row-picture')) {
    if (performance.now() - stopped > PATIENCE_MS) throw new Error('no picture came into the list');
    await new Promise(requestAnimationFrame);
  }
  return { 'page: pictures after stopping, ms': performance.now() - stopped };
}

Object.assign(globalThis, { fillExtension, openPage, standStill, watchFrames, framesKept, picturesCome });
