/**
 * Scripts that the background puts beside the reader when it asks: what a reading view needs later, or only sometimes.
 * Each is the entry point of that name and the file `<name>.js` of the built extension.
 */
export const READER_PARTS = [
  'general-reading',
  'readability',
  'mark-card',
  'summary',
  'x-ray',
  'after-text',
  'attachments',
  'reader-menu',
  'collect-images',
  'page-marks',
  'block-picker',
  'comment-digest',
  'article-tools',
  'lightbox',
  'commands',
  'themes',
  'looks',
  'reading-place',
  'outline',
  'appearance',
  'join-pages',
  'read-aloud',
  'own-highlights',
  'tab-voice',
] as const;

export type ReaderPart = (typeof READER_PARTS)[number];
