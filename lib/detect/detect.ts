import type { Detection } from '../model/detection.ts';

export function detect(_document: Document, _url: string): Detection {
  return { kind: 'other', isArticle: false, confidence: 0, reasons: [] };
}
