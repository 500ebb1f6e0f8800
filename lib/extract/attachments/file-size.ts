import { LONGEST_SIZE } from '../../model/attachment.ts';

const STEPS = ['b', 'k', 'm', 'g', 't'];
const SIZE =
  /(?<![\p{L}\p{N}.,-])(\d[\d,]*(?:\.\d+)?)\s*(bytes?|바이트|킬로바이트|메가바이트|[kmgt]i?b?|b)(?![\p{L}\p{N}])/iu;
/** A number alone is a size only where the page says so. */
const CALLED = /(?:크기|용량|size)\s*[:：]?\s*(\d[\d,]*)(?![\d.\p{L}])/iu;

const numberOf = (digits: string): number => Number(digits.replaceAll(',', ''));

export interface FileSize {
  /** Bytes. */
  readonly size: number;
  readonly sizeText: string;
}

/** The size that stands beside a file's name. `(35.5K) 12회 다운로드` -> 36,352 bytes, written `35.5K`. */
export function sizeIn(text: string): FileSize | undefined {
  const [whole = '', digits, unit = ''] = SIZE.exec(text) ?? [];
  const sizeText = digits ? whole : CALLED.exec(text)?.[1];
  if (!sizeText || sizeText.length > LONGEST_SIZE) return undefined;
  const letter = unit.toLowerCase().replace('킬로', 'k').replace('메가', 'm')[0] ?? 'b';
  const size = Math.round(numberOf(digits ?? sizeText) * 1024 ** Math.max(0, STEPS.indexOf(letter)));
  return Number.isSafeInteger(size) ? { size, sizeText } : undefined;
}
