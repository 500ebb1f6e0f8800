import { KOREAN_WIDTH, koreanFeatures } from '../../lib/highlight/tagger/korean-features.ts';
import type { Units } from './encode.ts';

export const koreanUnits: Units = {
  width: KOREAN_WIDTH,
  encode(text, starts, ends) {
    for (let at = 0; at < text.length; at++) {
      starts.push(at);
      ends.push(at + 1);
    }
    const keys = new Int32Array(text.length * KOREAN_WIDTH);
    koreanFeatures(text, 0, text.length, keys);
    return keys;
  },
};
