/** What a file is for, by its extension. */
const EXTENSIONS = {
  document: 'hwp hwpx hwt hml doc docx docm rtf odt pdf txt epub pages',
  sheet: 'xls xlsx xlsm csv ods cell numbers',
  slides: 'ppt pptx pps ppsx odp show key',
  picture: 'jpg jpeg jpe jfif png gif webp bmp tif tiff svg heic avif psd',
  sound: 'mp3 wav m4a ogg flac aac wma',
  film: 'mp4 avi mov wmv mkv webm m4v flv',
  archive: 'zip 7z rar tar gz tgz alz egg',
  other: 'exe msi apk iso dwg dxf xml json ics srt smi ttf otf',
} as const;

export type FileKind = keyof typeof EXTENSIONS;

const KIND_OF: ReadonlyMap<string, FileKind> = new Map(
  Object.entries(EXTENSIONS).flatMap(([kind, endings]) =>
    endings.split(' ').map((ending) => [ending, kind as FileKind] as const),
  ),
);

/** Extensions that name a file wherever they stand, in lower case. */
export const KNOWN_EXTENSIONS: readonly string[] = [...KIND_OF.keys()];

/** A file that a post carries beside its text. */
export interface Attachment {
  /** As the page names it, with its extension. At most 200 characters, none of them invisible. */
  readonly name: string;
  /** Absolute, http or https. Absent where the page fetches the file by a script: then it is had on the page alone. */
  readonly url?: string;
  /** Bytes, as exactly as the page tells them: `35.5K` is 36,352. */
  readonly size?: number;
  /** What the page writes of its size: `35.5K`. */
  readonly sizeText?: string;
  readonly kind: FileKind;
}

/** A post has no more, and no longer ones. */
export const MOST_ATTACHMENTS = 50;
export const LONGEST_NAME = 200;
export const LONGEST_ADDRESS = 2000;
export const LONGEST_SIZE = 24;

/** The extension in lower case, without its dot: `신청서.HWP` -> `hwp`. Empty where there is none. */
export const extensionOf = (name: string): string =>
  /\.([a-z\d]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';

export const kindOf = (name: string): FileKind => KIND_OF.get(extensionOf(name)) ?? 'other';

/** A web address that may be opened, not too long, and without a name that hides whose it is. */
export function fileAddress(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > LONGEST_ADDRESS || !URL.canParse(value)) return undefined;
  const { protocol, username, href } = new URL(value);
  return /^https?:$/.test(protocol) && !username ? href : undefined;
}

function parseOne(value: unknown): Attachment[] {
  const { name, url, size, sizeText } = (value ?? {}) as Partial<Record<keyof Attachment, unknown>>;
  if (typeof name !== 'string' || !name || name.length > LONGEST_NAME) return [];
  const address = fileAddress(url);
  const isSize = Number.isSafeInteger(size) && Number(size) >= 0;
  const written = typeof sizeText === 'string' && sizeText.length <= LONGEST_SIZE ? sizeText : '';
  return [
    {
      name,
      ...(address && { url: address }),
      ...(isSize && { size: Number(size) }),
      ...(written && { sizeText: written }),
      kind: kindOf(name),
    },
  ];
}

/** Files as they were stored or sent, every field checked; what cannot be one is left out. Never throws. */
export const parseAttachments = (value: unknown): Attachment[] =>
  Array.isArray(value) ? value.slice(0, MOST_ATTACHMENTS).flatMap(parseOne) : [];
