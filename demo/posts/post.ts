/** A picture in a post. `src` is root-relative; sizes are CSS pixels. */
export interface Picture {
  readonly src: string;
  readonly alt: string;
  readonly caption?: string;
  readonly width: number;
  readonly height: number;
}

/** One piece of a post's body. Every text is plain; `html` is the one that carries markup of its own. */
export type Block =
  | { readonly kind: 'p'; readonly text: string }
  | { readonly kind: 'h'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'photo'; readonly picture: Picture }
  | { readonly kind: 'quote'; readonly paragraphs: readonly string[]; readonly from?: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly ListItem[] }
  | {
      readonly kind: 'table';
      readonly caption?: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'video'; readonly src: string; readonly title: string }
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | {
      readonly kind: 'html';
      readonly html: string;
      readonly texts: readonly string[];
      readonly pictures?: readonly Picture[];
    };

export interface ListItem {
  readonly text: string;
  readonly items?: readonly ListItem[];
}

/** `depth` 0 answers the post. A deleted or secret comment keeps its place; only its notice is shown. */
export interface DemoComment {
  readonly id: number;
  readonly author: string;
  readonly published: string;
  readonly text: string;
  readonly depth: number;
  readonly state?: 'deleted' | 'secret';
}

export interface AttachedFile {
  readonly name: string;
  readonly href: string;
  readonly size: string;
}

export type BoardId = 'news' | 'free';

/** A post as data: what the pages are made from, and what tests expect to read out of them again. */
export interface DemoPost {
  readonly id: number;
  /** The board whose list shows it. Every skin can show every post. */
  readonly board: BoardId;
  /** What the post exercises, for the README table. */
  readonly purpose: string;
  readonly title: string;
  readonly author: string;
  /** ISO 8601 with +09:00. */
  readonly published: string;
  readonly category: string;
  readonly language: 'ko' | 'en';
  readonly views: number;
  readonly recommended: number;
  readonly notice?: boolean;
  readonly secret?: boolean;
  readonly body: readonly Block[];
  /** Pictures that the engine prints above the body, as boards do with uploaded images. */
  readonly attached?: readonly Picture[];
  readonly files?: readonly AttachedFile[];
  readonly comments?: readonly DemoComment[];
}
