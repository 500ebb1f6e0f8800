import { createHash } from 'node:crypto';
import SparkMD5 from 'spark-md5';
import { expect, it } from 'vitest';
import { hashFast } from '../../../lib/library/fast-md5.ts';

const TEXTS = ['', 'plain', '전국 12곳에서 배터리 점검을 마쳤다.', '🙂 é\u0000', '가'.repeat(10_000)];

it('names a revision as before, whatever the text', () => {
  hashFast();
  for (const text of TEXTS) expect(SparkMD5.hash(text)).toBe(createHash('md5').update(text).digest('hex'));
});
