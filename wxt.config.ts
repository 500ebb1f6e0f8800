import { defineConfig } from 'wxt';

const GECKO_ID = 'reader@pandok';

export default defineConfig({
  // Every import is written out: a reader of a file sees where each name comes from.
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  // Without it light-dark() is rewritten for older browsers, and a theme chosen inside a page no longer takes effect.
  vite: () => ({ build: { cssTarget: ['chrome123', 'firefox140'] } }),
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
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab'],
    host_permissions: ['http://*/*', 'https://*/*'],
    action: { default_title: '__MSG_shortName__' },
    commands: {
      'toggle-reader': {
        suggested_key: { default: 'Alt+Shift+R' },
        description: '__MSG_commandToggleReader__',
      },
      'save-page': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_commandSavePage__',
      },
    },
    incognito: 'spanning',
    content_security_policy: { extension_pages: "script-src 'self'; object-src 'self'" },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
});
