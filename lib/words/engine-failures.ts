import type { EngineFailureCode } from '../model/engine-failure.ts';
import type { Language } from './language.ts';

type Sentences = Readonly<Record<EngineFailureCode, string>>;

const ko: Sentences = {
  'bad-address': '서버 주소를 알아보지 못했습니다. localhost:11434처럼 적어 주세요.',
  'insecure-address':
    '암호화되지 않은 주소라 글과 키를 남이 볼 수 있습니다. 내 기기나 집 안의 서버가 아니라면 https로 시작하는 주소를 적어 주세요.',
  'not-set-up': '연결해 둔 모델이 없습니다. 설정에서 서버 주소와 모델을 정해 주세요.',
  refused: '이 서버에 글을 보내도록 허용하지 않으셨습니다. 설정에서 다시 저장하면 한 번 더 묻습니다.',
  unreachable: '서버에 연결하지 못했습니다. 서버가 켜져 있는지, 주소와 포트가 맞는지 확인해 주세요.',
  'wrong-key': '서버가 키를 받아들이지 않았습니다. 설정에서 키를 다시 적어 주세요.',
  forbidden:
    '서버가 요청을 막았습니다. Ollama라면 OLLAMA_ORIGINS에 chrome-extension://*,moz-extension://*를 넣고 다시 켜 주세요. 다른 서버라면 이 키로 쓸 수 있는 모델인지 확인해 주세요.',
  'no-model': '서버에 그런 이름의 모델이 없습니다. 설정에서 목록을 불러와 골라 주세요.',
  'over-limit': '서버의 사용 한도를 넘었습니다. 잠시 뒤에 다시 시도하거나 한도를 확인해 주세요.',
  'server-error': '서버 안에서 문제가 생겼습니다. 서버의 로그를 확인하거나 잠시 뒤에 다시 시도해 주세요.',
  'not-the-protocol': '응답은 왔지만 OpenAI 호환 서버의 것이 아닙니다. 주소와 포트를 확인해 주세요.',
  'cut-off': '답이 중간에 끊겼습니다. 다시 시도하거나, 모델의 답 길이 제한을 늘려 주세요.',
  'timed-out': '모델이 너무 오래 답하지 않아 기다리기를 멈췄습니다. 더 작은 모델은 더 빠를 수 있습니다.',
  'too-long': '이 모델이 한 번에 읽기에는 글이 너무 깁니다. 문맥이 더 긴 모델을 골라 주세요.',
  empty: '모델이 요약 없이 빈 답을 보냈습니다. 다시 시도하거나 다른 모델을 골라 주세요.',
  language: '이 엔진은 이 글의 언어로 요약하지 못합니다.',
  absent: '이 브라우저나 이 페이지에서는 이 엔진을 쓸 수 없습니다.',
  'switched-off': '브라우저 설정에서 AI 기능이 꺼져 있어 이 엔진을 쓸 수 없습니다.',
  'connection-lost': '요약하던 중에 브라우저가 확장 프로그램을 멈췄습니다. 다시 시도해 주세요.',
  unexpected: '요약하다가 뜻밖의 문제가 생겼습니다. 다시 시도해 주세요.',
};

const en: Sentences = {
  'bad-address': 'This is not a server address. Write it like localhost:11434.',
  'insecure-address':
    'This address is not encrypted, so others could read the article and the key. Outside your own device or network, use one that starts with https.',
  'not-set-up': 'No model is connected yet. Choose a server and a model in the settings.',
  refused:
    'You did not allow articles to be sent to this server. Save it again in the settings to be asked once more.',
  unreachable:
    'The server could not be reached. Check that it is running, and that the address and port are right.',
  'wrong-key': 'The server did not accept the key. Enter it again in the settings.',
  forbidden:
    'The server refused the request. With Ollama, set OLLAMA_ORIGINS to chrome-extension://*,moz-extension://* and restart it. With others, check whether this key may use the model.',
  'no-model': 'The server has no model of this name. Fetch the list in the settings and choose one.',
  'over-limit': 'The server’s usage limit is reached. Try again later, or check your limit there.',
  'server-error': 'Something went wrong inside the server. Check its log, or try again later.',
  'not-the-protocol': 'Something answered, but not an OpenAI-compatible server. Check the address and port.',
  'cut-off': 'The answer was cut off. Try again, or allow the model longer answers.',
  'timed-out': 'The model took too long to answer, so Pandok stopped waiting. A smaller model may be faster.',
  'too-long': 'The article is too long for this model. Choose one with a longer context.',
  empty: 'The model answered without a summary. Try again, or choose another model.',
  language: 'This engine cannot summarise articles in this language.',
  absent: 'This engine is not available in this browser or on this page.',
  'switched-off': 'AI features are switched off in the browser’s settings, so this engine cannot be used.',
  'connection-lost': 'The browser stopped the extension while it worked. Please try again.',
  unexpected: 'Something unexpected went wrong with the summary. Please try again.',
};

/** What went wrong with a summary engine, and what to do. */
export const engineFailureWords: Readonly<Record<Language, Sentences>> = { ko, en };
