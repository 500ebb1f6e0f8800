import type { Attachment } from '../../model/attachment.ts';
import { samePicture } from '../metadata/same-picture.ts';

const fileOf = (address: string): string => {
  const last =
    address
      .replace(/[?#].*$/, '')
      .split('/')
      .pop() ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
};
/** Letters of a name that no other file has by chance. */
const TELLING = 6;
const stem = (name: string): string => name.replace(/\.\w{1,5}$/, '').toLowerCase();

/** What an address asks for, without what all addresses of the site ask for. `?atchFileId=F_12&fileSn=0` -> two */
const asked = (address: string): string[] => {
  const values = [...new URL(address).searchParams.values()];
  return values.some((value) => value.length > 4) ? values : [];
};

interface Shown {
  readonly src: string;
  readonly alt: string;
}

function isSame({ name, url }: Attachment, { src, alt }: Shown, page: string): boolean {
  const [own, shown] = [stem(name), stem(fileOf(src))];
  if (src === url || alt.trim() === name || shown === own) return true;
  // Boards write a number before or behind the name that a file was sent under.
  if (own.length >= TELLING && shown.includes(own)) return true;
  if (!url) return false;
  if (samePicture(src, url, page)) return true;
  const [of, wanted] = [asked(src), asked(url)];
  return wanted.length > 0 && of.length > 0 && wanted.every((value) => of.includes(value));
}

/**
 * The files without those pictures that the text shows: by address, by name, by what the server is asked for; and where
 * as many pictures are left under other names as the text shows, they are these, sent under new names.
 */
export function withoutShown(
  files: readonly Attachment[],
  body: DocumentFragment,
  page: string,
): Attachment[] {
  const shown = [...body.querySelectorAll('img[src]')].flatMap((image) => {
    const src = image.getAttribute('src') ?? '';
    return URL.canParse(src) ? [{ src, alt: image.getAttribute('alt') ?? '' }] : [];
  });
  const left = new Set(shown);
  const others = files.filter((file) => {
    const same = file.kind === 'picture' ? shown.filter((one) => isSame(file, one, page)) : [];
    if (!same.length) return true;
    for (const one of same) left.delete(one);
    return false;
  });
  const pictures = others.filter(({ kind }) => kind === 'picture').length;
  return pictures === left.size ? others.filter(({ kind }) => kind !== 'picture') : others;
}
