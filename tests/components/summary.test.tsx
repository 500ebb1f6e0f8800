// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Summary } from '../../components/summary/Summary.tsx';
import type { EngineOffer, SummaryWorld } from '../../components/summary/world.ts';
import { Failure } from '../../lib/messages/failure.ts';
import type { Article } from '../../lib/model/article.ts';
import { EngineFailure } from '../../lib/model/engine-failure.ts';
import type { GeneratedSummary } from '../../lib/model/generated-summary.ts';
import { engineFailureWords } from '../../lib/words/engine-failures.ts';
import type { Language } from '../../lib/words/language.ts';
import { SAMPLE_ARTICLE } from '../fixtures/sample-article.ts';
import { standInSpeech } from '../fixtures/stand-in-speech.ts';
import { all, press, textOf, textsOf, the } from './screen.ts';
import { engineOnStage, OWN_MODEL, summaryWorld } from './summary-world.ts';

const onJump = vi.fn();
const onChange = vi.fn();

async function open(world: SummaryWorld, article: Article = SAMPLE_ARTICLE, language: Language = 'ko') {
  const root = document.getElementById('root') ?? document.body;
  await act(async () => {
    render(
      <Summary article={article} language={language} world={world} onJump={onJump} onChange={onChange} />,
      root,
    );
  });
}
const sentences = () =>
  [...document.querySelectorAll('.summary > ol .summary-sentence')].map((one) => one.textContent);
const others = () =>
  [...document.querySelectorAll('.summary-other .summary-sentence')].map((one) => one.textContent);
const text = () => document.body.textContent ?? '';

beforeEach(() => {
  onJump.mockClear();
  onChange.mockClear();
  document.body.innerHTML = '<div id="root"></div>';
});
afterEach(() => act(() => render(null, document.getElementById('root') ?? document.body)));

describe('the article’s own sentences', () => {
  test('are there at once, with their share of the text, and lead to their places', async () => {
    await open(summaryWorld());
    expect(sentences()).toEqual(
      SAMPLE_ARTICLE.summary.map(({ start, end }) => SAMPLE_ARTICLE.text.slice(start, end)),
    );
    expect(text()).toMatch(/본문의 \d+%/);
    expect(document.querySelectorAll('.summary-strip > i')).toHaveLength(3);
    await press('button', '전체 넓이는 2,400평');
    expect(onJump).toHaveBeenCalledExactlyOnceWith(SAMPLE_ARTICLE.summary[1]);
  });

  test.each([
    ['1문장', 1, 1],
    ['5문장', 5, 5],
    ['자동, 글에 맞게', 'auto', 3],
  ] as const)('become %s in place, and that is remembered and saved', async (name, length, count) => {
    const world = summaryWorld();
    await open(world);
    await press('button', name);
    expect(sentences()).toHaveLength(count);
    expect(the('button', name).getAttribute('aria-pressed')).toBe('true');
    expect(world.rememberLength).toHaveBeenCalledExactlyOnceWith(length);
    expect(onChange.mock.lastCall?.[0].summary).toHaveLength(count);
  });

  test('stay when the background is gone, and so does the length', async () => {
    const world = summaryWorld({ sumUp: async () => Promise.reject(new Error('gone')) });
    await open(world);
    await press('button', '5문장');
    expect(sentences()).toHaveLength(3);
    expect(the('button', '3문장').getAttribute('aria-pressed')).toBe('true');
  });

  test('have their place kept until they come, and leave none when they cannot come', async () => {
    let refuse: (error: Error) => void = () => {};
    const sumUp = () =>
      new Promise<never>((_, reject) => {
        refuse = reject;
      });
    await open(summaryWorld({ sumUp }), { ...SAMPLE_ARTICLE, summary: [] });
    expect(textOf('heading')).toBe('판독이 고른 문장');
    expect(document.querySelector('.summary-unknown')?.getAttribute('aria-hidden')).toBe('true');
    expect(the<HTMLButtonElement>('button', '복사').disabled).toBe(true);
    await act(async () => refuse(new Error('gone')));
    await vi.waitFor(() => expect(document.getElementById('root')?.childElementCount).toBe(0));
  });

  test('of a list are none, and a sentence says why', async () => {
    const body = Array.from({ length: 40 }, (_, i) => `${i + 1}. 따뜻한 물병과 얇은 담요`).join('\n');
    await open(summaryWorld(), { ...SAMPLE_ARTICLE, text: body, summary: [] });
    await vi.waitFor(() => expect(text()).toBe('하나하나가 중요한 목록이라 요약하지 않았습니다.'));
  });

  test('of a short text are none, which is neither asked nor said', async () => {
    const sumUp = vi.fn(summaryWorld().sumUp);
    await open(summaryWorld({ sumUp }), { ...SAMPLE_ARTICLE, text: '내일은 쉽니다.', summary: [] });
    expect(text()).toBe('');
    expect(sumUp).not.toHaveBeenCalled();
  });

  test.each([
    ['list', '하나하나가 중요한 목록이라 요약하지 않았습니다.'],
    ['short', ''],
  ] as const)('that are known not to be needed (%s) have no place kept', async (needless, said) => {
    await open(summaryWorld(), { ...SAMPLE_ARTICLE, summary: [], needless });
    expect(document.querySelector('.summary')).toBeNull();
    expect(text()).toBe(said);
  });

  test('lose a connective that ties them to nothing, on screen only', async () => {
    const tied = '한편, 시는 요금을 그대로 두기로 했다.';
    const article = {
      ...SAMPLE_ARTICLE,
      text: `버스가 는다.\n${tied}`,
      summary: [{ start: 8, end: 8 + tied.length }],
    };
    await open(summaryWorld(), article);
    expect(sentences()).toEqual(['시는 요금을 그대로 두기로 했다.']);
    await press('button', '시는 요금을');
    expect(onJump).toHaveBeenCalledWith(article.summary[0]);
  });
});

/** Another making of the same article, as marks that come later or a corrected one bring it. */
const madeAnew = (article: Article): Article => ({
  ...article,
  marks: [],
  summary: article.summary.map((span) => ({ ...span })),
});

describe('a hand on the box', () => {
  const UNSUMMED: Article = { ...SAMPLE_ARTICLE, summary: [] };
  /** A summary that is still being worked out, until it is told what came of it. */
  function computing() {
    const first = Promise.withResolvers<Awaited<ReturnType<SummaryWorld['sumUp']>>>();
    const world = summaryWorld({ offers: [OWN_MODEL] });
    const sumUp = vi.fn(world.sumUp).mockReturnValueOnce(first.promise);
    return { world: { ...world, sumUp }, first };
  }

  test('may ask for another summary before there is one, and stays on what it holds when it comes', async () => {
    const { world, first } = computing();
    await open(world, UNSUMMED);
    await press('button', '다른 요약');
    const asking = the('button', '다른 요약');
    const model = the('button', 'maru-8b에 요약 맡기기');
    model.focus();
    await act(async () => first.resolve({ summary: SAMPLE_ARTICLE.summary }));
    expect(sentences()).toHaveLength(3);
    expect(the('button', '다른 요약')).toBe(asking);
    expect(asking.getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement).toBe(model);
  });

  test('may choose how long it is to be before it is there; what was on its way then counts no more', async () => {
    const { world, first } = computing();
    await open(world, UNSUMMED);
    const five = the('button', '5문장');
    five.focus();
    await press('button', '5문장');
    await act(async () => first.resolve({ summary: SAMPLE_ARTICLE.summary }));
    expect(sentences()).toHaveLength(5);
    expect(five.getAttribute('aria-pressed')).toBe('true');
    expect(document.activeElement).toBe(five);
  });

  test('keeps what it opened when the text turns out to need no summary, which is said in its place', async () => {
    const { world, first } = computing();
    await open(world, UNSUMMED);
    await press('button', '다른 요약');
    const model = the('button', 'maru-8b에 요약 맡기기');
    await act(async () => first.resolve({ summary: [], needless: 'list' }));
    expect(text()).toContain('하나하나가 중요한 목록이라');
    expect(the('button', 'maru-8b에 요약 맡기기')).toBe(model);
  });

  test.each([
    ['a summary that was not there before', UNSUMMED, SAMPLE_ARTICLE],
    ['the same summary', SAMPLE_ARTICLE, madeAnew(SAMPLE_ARTICLE)],
  ])('keeps what it opened when marks come with %s', async (_, before, after) => {
    const { world } = computing();
    await open(world, before);
    await press('button', '다른 요약');
    const model = the('button', 'maru-8b에 요약 맡기기');
    await open(world, after);
    expect(sentences()).toHaveLength(3);
    expect(the('button', 'maru-8b에 요약 맡기기')).toBe(model);
  });

  test('keeps the length that it chose, and what a model is writing, when marks come', async () => {
    const engine = engineOnStage();
    const world = summaryWorld({ offers: [OWN_MODEL], run: engine.run });
    await open(world);
    await press('button', '5문장');
    await press('button', '다른 요약');
    await press('button', 'maru-8b에 요약 맡기기');
    await open(world, madeAnew(SAMPLE_ARTICLE));
    expect(engine.calls[0]?.signal.aborted).toBe(false);
    await act(async () => engine.finish(MADE));
    expect(others()).toHaveLength(2);
    expect(sentences()).toHaveLength(5);
  });

  test('keeps the voice that it started when marks come', async () => {
    const speech = standInSpeech([{ lang: 'ko-KR', voiceURI: 'yuri' }]);
    const world = summaryWorld({ synthesis: speech.synthesis });
    await open(world);
    await press('button', '읽어 주기');
    await open(world, madeAnew(SAMPLE_ARTICLE));
    expect(speech.isSpeaking()).toBe(true);
    expect(document.querySelector('[data-spoken]')?.textContent).toBe(speech.last());
  });

  test('keeps its place in the order of the keys when what it pressed goes away', async () => {
    const engine = engineOnStage();
    await open(summaryWorld({ offers: [OWN_MODEL], run: engine.run }));
    await press('button', '다른 요약');
    const held = () => document.activeElement?.closest('.summary');
    the('button', 'maru-8b에 요약 맡기기').focus();
    await press('button', 'maru-8b에 요약 맡기기');
    expect(all('button', 'maru-8b에 요약 맡기기')).toHaveLength(0);
    expect(held()).toBe(document.querySelector('.summary'));
    the('button', '그만두기').focus();
    await act(async () => engine.finish(MADE));
    expect(all('button', '그만두기')).toHaveLength(0);
    expect(held()).toBe(document.querySelector('.summary'));
    the('button', '이 요약 치우기').focus();
    await press('button', '이 요약 치우기');
    expect(held()).toBe(document.querySelector('.summary'));
  });

  test('finds no sentence gone, and none come twice, where none is needed and marks come', async () => {
    const list = Array.from({ length: 60 }, (_, at) => `${at + 1}. 마른 수건과 여벌 양말`).join('\n');
    const world = summaryWorld();
    const article = { ...UNSUMMED, text: list };
    await open(world, article);
    await vi.waitFor(() => expect(text()).toContain('하나하나가 중요한 목록이라'));
    const said = document.querySelector('.summary-needless');
    await open(world, madeAnew(article));
    expect(document.querySelector('.summary-needless')).toBe(said);
  });
});

describe('copying, sharing, reading aloud', () => {
  test('copies title, sentences and address, and says so', async () => {
    const world = summaryWorld();
    await open(world);
    await press('button', '복사');
    const [copied] = vi.mocked(world.copy).mock.lastCall ?? [''];
    expect(copied.startsWith(SAMPLE_ARTICLE.title)).toBe(true);
    expect(copied).toContain('영도구는 첫해에 35만 명');
    expect(copied.endsWith(SAMPLE_ARTICLE.canonical)).toBe(true);
    expect(textsOf('status')).toContain('요약을 복사했습니다.');
  });

  test('a refused copy is a sentence', async () => {
    await open(summaryWorld({ copy: async () => Promise.reject(new Error('denied')) }));
    await press('button', '복사');
    expect(text()).toContain('브라우저가 복사를 막았습니다.');
  });

  test('shares where the browser can, and offers nothing where it cannot', async () => {
    const share = vi.fn(async () => undefined);
    await open(summaryWorld({ share }));
    await press('button', '공유');
    expect(share).toHaveBeenCalledWith(expect.objectContaining({ url: SAMPLE_ARTICLE.canonical }));
    await open(summaryWorld());
    expect(all('button', '공유')).toHaveLength(0);
  });

  test('are read aloud as the user likes it, each lit while it is said', async () => {
    const speech = standInSpeech([{ lang: 'ko-KR', voiceURI: 'yuri' }]);
    const loadReadAloud = async () => ({ rate: 1.3, voices: {} });
    await open(summaryWorld({ synthesis: speech.synthesis, loadReadAloud }));
    const lit = () => document.querySelector('[data-spoken]')?.textContent;
    await press('button', '읽어 주기');
    expect(speech.said[0]?.rate).toBe(1.3);
    expect(lit()).toBe(speech.last());
    await act(async () => speech.finish());
    expect(speech.last()).toBe(sentences()[1]);
    expect(lit()).toBe(sentences()[1]);
    await press('button', '멈추기');
    expect(speech.isSpeaking()).toBe(false);
    expect(lit()).toBeUndefined();
    await press('button', '이어 읽기');
    expect(lit()).toBe(sentences()[1]);
    await press('button', '그만 읽기');
    expect(speech.isSpeaking()).toBe(false);
  });

  test('says that there is no voice where there is none', async () => {
    await open(summaryWorld());
    await press('button', '읽어 주기');
    expect(textsOf('status')).toContain('이 기기에는 이 언어로 읽어 줄 목소리가 없습니다.');
  });
});

const MADE: GeneratedSummary = {
  engine: 'endpoint',
  model: 'maru-8b',
  sentences: [
    {
      text: '창고가 도서관이 되었다.',
      source: SAMPLE_ARTICLE.summary[0] ?? { start: 0, end: 1 },
      unsupported: [],
    },
    { text: '장서는 27만 권이다.', unsupported: [{ start: 4, end: 9 }] },
  ],
};

describe('another engine', () => {
  async function ask() {
    const engine = engineOnStage();
    const world = summaryWorld({ offers: [OWN_MODEL], run: engine.run });
    await open(world);
    await press('button', '다른 요약');
    return { engine, world };
  }
  const askModel = () => press('button', 'maru-8b에 요약 맡기기');

  test('is named before it is asked, with where the text will go', async () => {
    const { engine } = await ask();
    expect(text()).toContain('누르면 이 글의 제목과 본문이 localhost:11434 서버로 갑니다.');
    expect(engine.calls).toHaveLength(0);
  });

  test('streams below the picked sentences, and is labelled when it is done', async () => {
    const { engine } = await ask();
    await askModel();
    expect(textsOf('status')).toContain('답을 기다리는 중');
    await act(() => engine.tell({ sentences: [], part: { at: 2, of: 5 } }));
    expect(textsOf('status')).toContain('글을 나누어 읽는 중 (5개 중 2번째)');
    await act(() => engine.tell({ sentences: ['창고가'] }));
    expect(others()).toEqual(['창고가']);
    await act(async () => engine.finish(MADE));
    expect(textOf('heading', 'maru-8b')).toBe('모델 maru-8b의 요약');
    expect(others()[0]).toBe('창고가 도서관이 되었다.');
    expect(sentences()).toHaveLength(3);
    await press('button', '창고가 도서관이 되었다.');
    expect(onJump).toHaveBeenCalledWith(SAMPLE_ARTICLE.summary[0]);
  });

  test('has what the article does not contain flagged in place and counted', async () => {
    const { engine } = await ask();
    await askModel();
    await act(async () => engine.finish(MADE));
    expect(document.querySelector('mark.unsupported')?.textContent).toBe('27만 권 (본문에 없음)');
    expect(text()).toContain('본문에 없는 숫자나 이름 1곳');
  });

  test.each(['unreachable', 'wrong-key', 'cut-off', 'language'] as const)(
    'that fails with %s says so, and the picked sentences stay',
    async (code) => {
      const { engine } = await ask();
      await askModel();
      await act(async () => engine.fail(new EngineFailure(code)));
      expect(textOf('alert')).toContain(engineFailureWords.ko[code]);
      expect(sentences()).toHaveLength(3);
      expect(all('button', '다시 시도')).toHaveLength(code === 'language' ? 0 : 1);
      expect(all('button', '설정 열기')).toHaveLength(code === 'unreachable' || code === 'wrong-key' ? 1 : 0);
    },
  );

  test('can be given up, and then stays silent', async () => {
    const { engine } = await ask();
    await askModel();
    await press('button', '그만두기');
    expect(engine.calls[0]?.signal.aborted).toBe(true);
    expect(all('alert')).toHaveLength(0);
    expect(others()).toEqual([]);
  });

  test('is stopped when the article goes away', async () => {
    const { engine } = await ask();
    await askModel();
    act(() => render(null, document.getElementById('root') ?? document.body));
    expect(engine.calls[0]?.signal.aborted).toBe(true);
  });

  test.each([
    [true, '저장한 글에 이 요약도 넣었습니다.'],
    [false, '글을 저장할 때 이 요약도 함께 저장합니다.'],
  ])('is kept by a press (saved already: %s)', async (saved, said) => {
    const { engine, world } = await ask();
    vi.mocked(world.keep).mockResolvedValue(saved);
    await askModel();
    await act(async () => engine.finish(MADE));
    expect(onChange).not.toHaveBeenCalled();
    await press('button', '이 요약도 저장');
    expect(world.keep).toHaveBeenCalledWith(SAMPLE_ARTICLE, MADE);
    expect(onChange.mock.lastCall?.[0].generated).toEqual(MADE);
    expect(textsOf('status')).toContain(said);
  });

  test('that was kept is there again with the article', async () => {
    await open(summaryWorld(), { ...SAMPLE_ARTICLE, generated: MADE });
    expect(others()[0]).toBe('창고가 도서관이 되었다.');
    expect(all('button', '이 요약도 저장')).toHaveLength(0);
  });

  test('is never asked by a press that is not the user’s', async () => {
    const engine = engineOnStage();
    const world = summaryWorld({
      offers: [OWN_MODEL],
      run: engine.run,
      isTrusted: (event) => event.isTrusted,
    });
    await open(world);
    await press('button', '다른 요약');
    await press('button', 'maru-8b에 요약 맡기기');
    expect(engine.calls).toHaveLength(0);
  });

  test('is offered at once while Chrome has not answered yet', async () => {
    const chrome = Promise.withResolvers<readonly EngineOffer[]>();
    await open({ ...summaryWorld(), offers: () => [Promise.resolve([OWN_MODEL]), chrome.promise] });
    expect(sentences()).toHaveLength(3);
    await press('button', '다른 요약');
    expect(textsOf('button')).toContain('maru-8b에 요약 맡기기');
    await act(async () => chrome.resolve([{ engine: 'chrome', usable: true }]));
    expect(textsOf('button').slice(-2)).toEqual(['maru-8b에 요약 맡기기', 'Chrome의 모델에 요약 맡기기']);
  });

  test('is not denied before Chrome, which may offer one, has had the time to answer', async () => {
    const chrome = Promise.withResolvers<readonly EngineOffer[]>();
    await open({ ...summaryWorld(), offers: () => [Promise.resolve([]), chrome.promise] });
    vi.useFakeTimers();
    try {
      await act(() => the('button', '다른 요약').click());
      await act(async () => void (await vi.advanceTimersByTimeAsync(0)));
      expect(text()).not.toContain('연결해 둔 모델이 없습니다.');
      await act(async () => void (await vi.advanceTimersByTimeAsync(1000)));
      expect(text()).toContain('연결해 둔 모델이 없습니다.');
    } finally {
      vi.useRealTimers();
    }
  });

  test('connected between two looks is offered at the second', async () => {
    const world = summaryWorld();
    const offers = vi
      .fn(world.offers)
      .mockReturnValueOnce([Promise.resolve([])])
      .mockReturnValueOnce([Promise.resolve([OWN_MODEL])]);
    await open({ ...world, offers });
    expect(offers).not.toHaveBeenCalled();
    await press('button', '다른 요약');
    expect(text()).toContain('연결해 둔 모델이 없습니다.');
    await press('button', '다른 요약');
    await press('button', '다른 요약');
    expect(textsOf('button')).toContain('maru-8b에 요약 맡기기');
  });

  test('when it cannot be found out, says so in place of denying it', async () => {
    await open({ ...summaryWorld(), offers: () => [Promise.reject(new Failure('no-answer'))] });
    await press('button', '다른 요약');
    expect(textOf('alert')).toContain('알아내지 못했습니다');
    expect(text()).not.toContain('연결해 둔 모델이 없습니다.');
  });

  test('where there is none, the way to connect one', async () => {
    const world = summaryWorld({ offers: [{ engine: 'chrome', usable: false }] });
    await open(world);
    await press('button', '다른 요약');
    expect(text()).toContain('연결해 둔 모델이 없습니다.');
    expect(text()).toContain('Chrome의 모델은 이 글의 언어로 요약하지 못합니다.');
    await press('button', '설정 열기');
    expect(world.openOptions).toHaveBeenCalledOnce();
  });
});
