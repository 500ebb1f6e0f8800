import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { trailQuestion } from '../../demo/posts/11-question.ts';
import { commentDigestWords } from '../../lib/words/comment-digest.ts';
import type { BrowserName } from '../../scripts/browsers.ts';
import { until } from './driver.ts';
import { type Stage, setStage } from './stage.ts';
import { untilReading } from './surface.ts';

const browsers = (process.env.PANDOK_BROWSERS?.split(',') ?? ['chromium', 'firefox']) as BrowserName[];
const asked = trailQuestion.comments ?? [];

/** Eyoom, gnuboard for phones: one keeps the depth in a box around the comment, the other on the comment. */
const BOARDS = [`/bbs/board.php?bo_table=free&wr_id=${trailQuestion.id}`, `/m/free/${trailQuestion.id}`];

describe.each(browsers)('in %s', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(browser);
  });
  afterAll(() => stage.end());

  it.each(BOARDS)('shows the thread of %s by its depths, and what stands for it', async (address) => {
    const tab = await stage.driver.open(stage.origin + address);
    const reader = await untilReading(tab);
    await until('the comments', () => reader.has('.comments summary'));
    expect(await reader.has('.comment-digest')).toBe(false);
    await reader.clickOn('.comments summary');
    await reader.says(commentDigestWords.ko.title, '.comment-digest h3');
    expect(await reader.count('.comments ol > li')).toBe(asked.length);
    for (const depth of [0, 1, 2, 3, 4]) {
      const shown = await reader.count(`.comments ol > li[style*="--depth: ${depth}"]`);
      expect(shown).toBe(asked.filter((comment) => comment.depth === depth).length);
    }
    await tab.close();
  });
});
