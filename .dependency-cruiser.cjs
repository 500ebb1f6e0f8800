/** Who may import whom. Each rule says what to do instead; ARCHITECTURE.md draws the picture. */
const lib = (names) => `^lib/(${names})/`;
const PURE = 'model|text|dom|sites|detect|extract|clean|highlight|summarize';

/** @param {string} name @param {string} comment @param {string} from @param {string} to @param {string} [except] */
const forbid = (name, comment, from, to, except) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: except ? { path: to, pathNot: except } : { path: to },
});

module.exports = {
  forbidden: [
    forbid(
      'entrypoints-are-ends',
      'Move what you need into lib/ or components/.',
      '^(lib|components|bench)/',
      '^entrypoints/',
    ),
    forbid(
      'model-imports-nothing',
      'Model types are plain JSON.',
      lib('model'),
      '^(lib|components)/',
      lib('model'),
    ),
    forbid(
      'words-are-data',
      'Words know languages and failure codes, no more.',
      lib('words'),
      '^(lib|components)/',
      '^lib/(words/|messages/failure|model/engine-failure)',
    ),
    forbid(
      'text-is-low',
      'lib/text takes strings and gives offsets.',
      lib('text'),
      '^lib/',
      lib('text|model'),
    ),
    forbid('dom-is-low', 'lib/dom may use text and model.', lib('dom'), '^lib/', lib('dom|text|model')),
    forbid('sites-are-data', 'A profile is data.', lib('sites'), '^lib/', lib('sites|model')),
    ...['detect', 'extract', 'clean', 'highlight', 'summarize'].map((verb) =>
      forbid(
        `${verb}-has-no-peers`,
        'The verbs are peers: pipeline.ts joins them.',
        lib(verb),
        '^lib/',
        lib(`${verb}|sites|dom|text|model`),
      ),
    ),
    forbid(
      'settings-is-low',
      'settings/ holds choices and where they are kept.',
      lib('settings'),
      '^lib/',
      lib('settings|model'),
    ),
    forbid(
      'library-is-apart',
      'library/ keeps articles; it does not read pages.',
      lib('library'),
      '^lib/',
      '^lib/(library|model|text|dom|settings)/|^lib/messages/failure',
    ),
    forbid(
      'messages-are-a-contract',
      'messages/ carries model types, the settings type and failure codes.',
      lib('messages'),
      '^lib/',
      '^lib/(messages|model)/|^lib/settings/settings',
    ),
    forbid(
      'components-show',
      'Components get state and callbacks; put logic in lib/.',
      '^components/',
      '^lib/',
      '^lib/(model|words|settings|text|dom)/|^lib/messages/(contract|failure)',
    ),
    forbid(
      'browser-api-has-keepers',
      'Only settings, library, messages and entrypoints may touch the browser API.',
      `^(components/|lib/(pipeline|read-document|analyse)|${lib(`${PURE}|words`)})`,
      'wxt/browser|webextension-polyfill|#imports',
    ),
    forbid(
      'one-door-readability',
      'Readability is used in lib/extract/body/by-readability.ts only.',
      '^(lib|components|entrypoints)/',
      'node_modules/@mozilla/readability',
      '',
    ),
    forbid(
      'one-door-dompurify',
      'DOMPurify is used in lib/dom/html.ts only.',
      '^(lib|components|entrypoints)/',
      'node_modules/dompurify',
      '',
    ),
    forbid(
      'one-door-pouchdb',
      'PouchDB is used in lib/library/database.ts only.',
      '^(lib|components|entrypoints)/',
      'node_modules/pouchdb',
      '',
    ),
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one file, or three.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
  ].map((rule) => {
    const doors = {
      'one-door-readability': '^lib/extract/body/(by-readability|readability\\.d)\\.ts',
      'one-door-dompurify': '^lib/dom/html',
      'one-door-pouchdb': '^lib/library/database',
    };
    const door = doors[rule.name];
    return door ? { ...rule, from: { ...rule.from, pathNot: door } } : rule;
  }),
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^\\.(output|wxt)/' },
    parser: 'swc',
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] },
  },
};
