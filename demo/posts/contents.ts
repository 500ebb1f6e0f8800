import type { Block, DemoPost, ListItem, Picture } from './post.ts';

const itemTexts = (items: readonly ListItem[]): string[] =>
  items.flatMap((item) => [item.text, ...itemTexts(item.items ?? [])]);

function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'p':
    case 'h':
      return [block.text];
    case 'photo':
    case 'video':
      return [];
    case 'quote':
      return block.from === undefined ? block.paragraphs : [...block.paragraphs, block.from];
    case 'list':
      return itemTexts(block.items);
    case 'table':
      return [block.head, ...block.rows].flat();
    case 'lines':
      return block.lines.filter((line) => line !== '');
    case 'html':
      return block.texts;
  }
}

function picturesIn(block: Block): readonly Picture[] {
  if (block.kind === 'photo') return [block.picture];
  return block.kind === 'html' ? (block.pictures ?? []) : [];
}

/** What a reader should find in the body, in order: paragraphs, headings, items and cells, without captions. */
export const bodyTexts = (post: DemoPost): string[] => post.body.flatMap(textsOf);

/** The pictures of a post in page order, the attached ones first. */
export const picturesOf = (post: DemoPost): Picture[] => [
  ...(post.attached ?? []),
  ...post.body.flatMap(picturesIn),
];

export const captionsOf = (post: DemoPost): string[] =>
  picturesOf(post).flatMap(({ caption }) => (caption === undefined ? [] : [caption]));

/** The comments whose words a visitor sees. */
export const visibleComments = (post: DemoPost) => (post.comments ?? []).filter((c) => c.state === undefined);
