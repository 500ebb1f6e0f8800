import path from 'node:path';
import { defineConfig } from 'wxt';
import { READER_PARTS } from './lib/model/reader-part.ts';
import { borrowModules, borrowReading } from './scripts/borrow-modules.ts';

const GECKO_ID = 'reader@pandok';

const NATIVE_BROWSER = path.resolve(import.meta.dirname, 'node_modules/wxt/dist/browser.mjs');

/**
 * What WXT itself gives for `wxt/browser`, before the polyfill's module puts its own in that place: for all but the
 * background's own files. The background is built together with our pages and shares files with them.
 */
const resolveNativeBrowser = (source: string, importer?: string): string | null =>
  /^(wxt|@wxt-dev\/webextension-polyfill)\/browser$/.test(source) &&
  !importer?.includes('/entrypoints/background/')
    ? NATIVE_BROWSER
    : null;

const SCRIPT_CONTEXT = path.resolve(import.meta.dirname, 'entrypoints/reader.content/script-context.ts');

/** Of WXT's context our scripts in pages use little: a fourteenth of the always-on script, and a thirtieth of the reader. */
const OWN_CONTEXT = {
  name: 'own-context',
  enforce: 'pre',
  resolveId: (source: string): string | null =>
    source === 'wxt/utils/content-script-context' ? SCRIPT_CONTEXT : null,
} as const;

/**
 * What Vite wraps around `import()`: it fetches style sheets ahead, of which nothing that our pages load later has one
 * (they come `?inline`). Nine hundred bytes of the popup.
 */
const PLAIN_IMPORT = {
  name: 'plain-import',
  enforce: 'pre',
  load: (id: string): string | null =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null,
} as const;

export default defineConfig({
  // Every import is written out: a reader of a file sees where each name comes from.
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  hooks: {
    // The polyfill serves the background. All else uses what both browsers have by themselves: it would be a quarter of
    // the always-on script and a tenth of the popup.
    'vite:build:extendConfig': (entrypoints, config) => {
      config.plugins = [
        ...(config.plugins ?? []),
        { name: 'native-browser', enforce: 'pre', resolveId: resolveNativeBrowser },
        PLAIN_IMPORT,
      ];
      const inPage = ['content-script', 'unlisted-script'];
      if (entrypoints.every(({ type }) => type === 'content-script')) config.plugins.push(OWN_CONTEXT);
      if (!entrypoints.every((entrypoint) => inPage.includes(entrypoint.type))) {
        // No cache has to be told that a file is another one: hashes would be a fiftieth of the popup.
        const output = config.build?.rollupOptions?.output;
        if (output && !Array.isArray(output)) output.chunkFileNames = 'chunks/[name].js';
        return;
      }
      // What is put into pages is worth a slower, smaller minifier: two kilobytes of the reader. With its function in
      // brackets WXT recognises it and lets its value through: by that the background waits until the reader listens.
      // `this.log` is how Readability speaks to its own developers. Functions that use no `this` become arrows: nothing here asks
      // one for its prototype.
      config.build = {
        ...config.build,
        minify: 'terser',
        terserOptions: {
          ecma: 2020,
          compress: { passes: 6, unsafe_arrows: true, pure_funcs: ['this.log'] },
          format: { wrap_iife: true },
        },
      };
      // Only what is put beside the reader finds its modules: the marks in the rows of lists come without it.
      const parts: readonly string[] = READER_PARTS;
      if (entrypoints.every(({ name }) => parts.includes(name))) config.plugins.push(borrowModules());
      if (entrypoints.every(({ name }) => name === 'reader')) config.plugins.push(borrowReading());
    },
  },
  manifestVersion: 3,
  // Without it light-dark() is rewritten for older browsers, and a theme chosen inside a page no longer takes effect.
  vite: ({ browser }) => ({
    build: {
      cssTarget: ['chrome123', 'firefox140'],
      // Chromium fetches each file of an extension in a turn of its own: named ahead they come at once, and the popup a
      // fifth sooner. Firefox has them at once anyway.
      modulePreload: browser === 'firefox' ? false : { polyfill: false },
    },
  }),
  targetBrowsers: ['chrome', 'firefox'],
  zip: {
    // Reviewers at addons.mozilla.org rebuild from this; docs/ holds only pictures.
    excludeSources: ['docs/**', '.artifacts/**', 'tests/fixtures/**'],
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    default_locale: 'ko',
    permissions: [
      ...['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'contextMenus'],
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: ['http://*/*', 'https://*/*'],
    action: { default_title: '__MSG_shortName__' },
    // Two letters that both browsers take; typed before words to find in the library.
    omnibox: { keyword: 'pd' },
    // Four suggested keys, the most that Chrome takes; the rest is listed for whoever wants to give it one. Chrome keeps
    // Alt+Shift with A, B, C, N, P, R, T, W, X and Z for itself and then gives none, without a word.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+U' } },
      'toggle-reader': {
        suggested_key: { default: 'Alt+Shift+M' },
        description: '__MSG_commandToggleReader__',
      },
      'save-page': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_commandSavePage__',
      },
      'open-library': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_commandOpenLibrary__',
      },
      'open-beside': { description: '__MSG_commandOpenBeside__' },
    },
    incognito: 'spanning',
    content_security_policy: { extension_pages: "script-src 'self'; object-src 'self'" },
    ...(browser === 'firefox'
      ? {
          // Firefox's own model, on trial; it can only be asked for at run time.
          optional_permissions: ['trialML' as 'storage'],
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '140.0',
              // The text of an article, to the user's own model and only when they ask for it there.
              data_collection_permissions: { required: ['none'], optional: ['websiteContent'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
});
