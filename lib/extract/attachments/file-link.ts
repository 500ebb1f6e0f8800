import { absolute } from '../../dom/address.ts';
import { oneLine, shortText } from '../../dom/element-text.ts';
import { fileAddress } from '../../model/attachment.ts';

/** What can be pressed to have a file. */
export const PRESSED = 'a,button,[onclick]';
/** Stands beside a file and shows it, or fetches all of them. */
const OTHER_TOOL =
  /미리\s?보기|바로\s?(?:보기|듣기)|음성|뷰어|열람|일괄|전체|선택|압축|모두|한꺼번에|preview|viewer|\ball\b|unzip/i;
const FETCHES =
  /^(?:(?:파일|첨부)\s?)?(?:다운로드|다운|내려\s?받기|다운\s?받기|받기|저장)(?:\s?하기)?$|^(?:download|save)(?:\s(?:file|attachment))?$/i;
/** What software calls an address, or a script, that gives a file. */
const DOWNLOAD =
  /down(?:load|file|\.|\/|_|\?|$)|_?file_?down|get_?file|file_?(?:id|srl|sn|seq|no|idx)|attach|atch|\/(?:upload|uploads|files?|data|bbs_?data|pds)\//i;
/** A script that does no more than go somewhere: `location.href='/down?no=3'`. */
const GOES =
  /^\s*(?:return\s+)?(?:window\.|document\.|self\.)?(?:location(?:\.href)?\s*=\s*|open\(\s*)(['"])([^'"]+)\1/;

const labelOf = (link: Element): string =>
  shortText(link) ||
  oneLine(link.getAttribute('title') ?? link.getAttribute('aria-label')) ||
  oneLine(link.querySelector('img')?.getAttribute('alt'));

export const isOtherTool = (link: Element): boolean => OTHER_TOOL.test(labelOf(link));
export const isFetchButton = (link: Element): boolean => FETCHES.test(labelOf(link));

const scriptOf = (link: Element): string =>
  `${/^\s*javascript:/i.test(link.getAttribute('href') ?? '') ? link.getAttribute('href') : ''} ${link.getAttribute('onclick') ?? ''}`;

/** Where a page's script would go, kept in the markup: `data-href="/down?no=3"`. */
function dataAddress(link: Element): string | undefined {
  const kept = ['data-href', 'data-url', 'data-link', 'data-download'].map((name) => link.getAttribute(name));
  return kept.find((address) => address && /^(?:https?:\/\/|\.{0,2}\/)\S+$/.test(address)) ?? undefined;
}

/** Where a link or button leads, if that is an address: a script's work is nobody's to guess. */
export function addressOf(link: Element, base: string): string | undefined {
  const href = link.getAttribute('href')?.trim() ?? '';
  const onClick = GOES.exec(link.getAttribute('onclick') ?? '')?.[2];
  const target = href && !/^(?:#|javascript:)/i.test(href) ? href : (onClick ?? dataAddress(link));
  return fileAddress(absolute(target, base));
}

/** Does what it leads to look like a file that is fetched? */
export function isDownload(link: Element): boolean {
  if (link.hasAttribute('download')) return true;
  const href = `${link.getAttribute('href') ?? ''} ${dataAddress(link) ?? ''}`;
  return DOWNLOAD.test(href) || DOWNLOAD.test(scriptOf(link));
}
