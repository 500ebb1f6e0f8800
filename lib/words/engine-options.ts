import type { Language } from './language.ts';

const koOptions = {
  title: '요약 엔진',
  hint: '먼저 늘 판독이 요약합니다. 다른 엔진은 누를 때만 일합니다.',
  embedded: '판독',
  embeddedHint: '글에 있는 문장을 그대로 고릅니다. 이 기기 안에서만 일하고, 따로 켤 것이 없습니다.',
  endpoint: '내 모델',
  endpointHint:
    'Ollama, llama.cpp, LM Studio나 OpenAI 호환 서버에 연결합니다. 요약을 누른 글의 제목과 본문만 이 서버로 갑니다.',
  address: '서버 주소',
  addressPlaceholder: 'localhost:11434',
  key: 'API 키 (없으면 비워 두세요)',
  model: '모델',
  modelPlaceholder: 'qwen3:8b',
  list: '목록 불러오기',
  listing: '불러오는 중',
  save: '저장하고 시험하기',
  testing: '시험하는 중',
  stop: '멈추기',
  remove: '연결 지우기',
  inTheOpen: '이 주소로 가는 글과 키는 암호화되지 않습니다. 믿을 수 있는 네트워크에서만 쓰세요.',
  listed: (count: number) => `모델 ${count}개를 찾았습니다.`,
  saved: '저장했습니다. 모델이 이렇게 답했습니다.',
  savedNot: '저장했지만, 시험해 보니 답을 받지 못했습니다.',
  removed: '연결을 지웠습니다. 키도 함께 지웠습니다.',
  prompt: '모델에 보내는 말 보기',
  chrome: 'Chrome의 모델',
  chromeHas: (languages: string) => `이 브라우저가 요약하는 언어: ${languages}. 기기 안에서만 일합니다.`,
  chromeFetches: '처음 쓸 때 브라우저가 모델을 내려받습니다. 몇 GB가 될 수 있습니다.',
  chromeNoKorean: '한국어는 아직 없습니다.',
  chromeNone:
    '지금 이 브라우저에서 쓸 수 있는 요약 모델이 없습니다. 데스크톱용 Chrome 138부터, 디스크와 메모리가 넉넉한 기기에서 쓸 수 있습니다.',
  firefox: 'Firefox의 모델',
  firefoxHint:
    '영어 글만 요약합니다. 실험 기능이라 동작하지 않을 수 있습니다. 처음 쓸 때 모델을 내려받습니다.',
  firefoxAllow: '사용 허용',
  firefoxForbid: '그만 쓰기',
};

export type EngineOptionsWords = typeof koOptions;

const enOptions: EngineOptionsWords = {
  title: 'Summary engines',
  hint: 'Pandok’s own summary always comes first. The other engines work only when you ask them.',
  embedded: 'Pandok',
  embeddedHint:
    'Picks sentences exactly as they stand in the article. It works on this device only, and there is nothing to turn on.',
  endpoint: 'Your own model',
  endpointHint:
    'Connects to Ollama, llama.cpp, LM Studio or any OpenAI-compatible server. Only the title and text of the article you ask about go there.',
  address: 'Server address',
  addressPlaceholder: 'localhost:11434',
  key: 'API key (leave empty if there is none)',
  model: 'Model',
  modelPlaceholder: 'qwen3:8b',
  list: 'Fetch list',
  listing: 'Fetching',
  save: 'Save and test',
  testing: 'Testing',
  stop: 'Stop',
  remove: 'Remove connection',
  inTheOpen: 'Articles and the key travel to this address unencrypted. Use it only on a network you trust.',
  listed: (count) => `${count} ${count === 1 ? 'model' : 'models'} found.`,
  saved: 'Saved. The model answered:',
  savedNot: 'Saved, but the test got no answer.',
  removed: 'The connection was removed, and its key with it.',
  prompt: 'See what is sent to the model',
  chrome: 'Chrome’s model',
  chromeHas: (languages) =>
    `Languages this browser can summarise: ${languages}. It works on this device only.`,
  chromeFetches: 'On first use the browser downloads the model, which may be several gigabytes.',
  chromeNoKorean: 'Korean is not among them yet.',
  chromeNone:
    'This browser has no summary model right now. Desktop Chrome has one from version 138, on devices with enough disk space and memory.',
  firefox: 'Firefox’s model',
  firefoxHint:
    'English articles only. Experimental, so it may not work. The model is downloaded on first use.',
  firefoxAllow: 'Allow',
  firefoxForbid: 'Stop using',
};

/** What the options say of engines. */
export const engineOptionsWords: Readonly<Record<Language, EngineOptionsWords>> = {
  ko: koOptions,
  en: enOptions,
};
