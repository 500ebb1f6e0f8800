import { chromium } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { mkdtempSync } from 'node:fs';
import { extensionId } from './tests/e2e/chromium.ts';
import { builtFolder } from './scripts/build.ts';
const which = process.argv[2];
const fill = `(async () => { const api = globalThis.browser ?? chrome; const out = []; for (let i = 0; i < 40; i++) { let t = ''; for (let k = 0; k < 60; k++) { const a = new Uint16Array(32768); crypto.getRandomValues(a); t += String.fromCharCode(...a.map((x) => 0xac00 + (x % 11000))); } 
 const article = { url: 'https://full.example/' + i, canonical: 'https://full.example/' + i, title: '글 ' + i, html: '<p>' + t + '</p>', text: t.slice(0, 100), comments: [], marks: [], summary: [], reasons: [] };
 const r = await api.runtime.sendMessage({ name: 'article.save', request: { article, images: [] } }).catch((e) => String(e)); out.push(r?.ok ? 'ok' : JSON.stringify(r)); if (!r?.ok) break; } return [out.length, out.at(-1), JSON.stringify(await navigator.storage.estimate())]; })()`;
if (which === 'chromium') {
  const ext = builtFolder('chromium');
  const context = await chromium.launchPersistentContext(mkdtempSync('/tmp/lib/q-'), { executablePath: '/usr/bin/chromium', headless: false, args: ['--headless=new', '--no-sandbox', `--disable-extensions-except=${ext}`, `--load-extension=${ext}`, '--disable-gpu'] });
  const page = await context.newPage();
  const origin = `chrome-extension://${extensionId(ext)}`;
  await page.goto(`${origin}/options.html`);
  const s = await context.newCDPSession(page);
  await s.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 30e6 });
  console.log(await page.evaluate('navigator.storage.estimate()'));
  console.log(await page.evaluate(fill));
  await context.close();
} else {
  const UUID = '6b1f0f52-7f0c-4a55-9d3c-0a1c5e7f2b64';
  const b = await puppeteer.launch({ browser: 'firefox', executablePath: '/usr/bin/firefox-esr', headless: true, userDataDir: mkdtempSync('/tmp/lib/q-'), args: ['--remote-allow-system-access'], extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ 'reader@pandok': UUID }), 'dom.quotaManager.temporaryStorage.fixedLimit': 30 * 1024 } });
  await b.installExtension(builtFolder('firefox'));
  const page = await b.newPage();
  await page.goto(`moz-extension://${UUID}/options.html`, { waitUntil: [] });
  await new Promise((r) => setTimeout(r, 2000));
  console.log(await page.evaluate('navigator.storage.estimate()'));
  console.log(await page.evaluate(fill));
  await b.close();
}
