import type { FailureCode } from '../messages/failure.ts';
import type { Language } from './language.ts';

type Sentences = Readonly<Record<FailureCode, string>>;

const ko: Sentences = {
  'no-article': '이 페이지에서 글을 찾지 못했습니다.',
  'link-no-article':
    '링크가 가리키는 곳에서 글을 찾지 못했습니다. 로그인이 필요할 수 있으니 링크를 열어 확인해 주세요.',
  'link-timeout': '링크한 글이 열리지 않아 저장하지 못했습니다. 잠시 뒤에 다시 시도해 주세요.',
  'too-large': '페이지가 너무 커서 읽기 화면으로 옮기지 않았습니다.',
  'restricted-page': '브라우저가 확장 프로그램을 허용하지 않는 페이지입니다. 다른 글에서 다시 열어 주세요.',
  'no-access': '이 사이트를 읽을 권한이 아직 없습니다.',
  'page-gone': '그사이 페이지가 닫히거나 바뀌었습니다.',
  'extension-updated': '판독이 새 판으로 바뀌었습니다. 페이지를 새로고침하면 이어집니다.',
  'part-missing': '이 기능을 불러오지 못했습니다. 한 번 더 눌러 주세요.',
  'no-answer': '응답이 늦어지고 있습니다. 다시 시도해 주세요.',
  'storage-refused':
    '브라우저가 저장 공간을 열어 주지 않았습니다. 사생활 보호 창이라면 일반 창에서 저장해 주세요.',
  'storage-full': '저장 공간이 가득 찼습니다. 글은 아직 화면에 그대로 있습니다.',
  'not-found': '보관함에 없는 글입니다.',
  'text-missing': '제목은 남아 있지만 본문을 찾지 못했습니다. 원문을 열어 다시 저장해 주세요.',
  'not-a-library-file': '판독이 내보낸 파일이 아닙니다. 보관함에서 내보낸 .json 파일을 골라 주세요.',
  'newer-file': '더 새로운 판독이 만든 파일입니다. 판독을 업데이트한 뒤 다시 가져와 주세요.',
  'not-allowed': '이 요청은 받을 수 없습니다.',
  'bad-request': '요청을 알아듣지 못했습니다.',
  unexpected: '뜻밖의 문제가 생겼습니다. 글은 그대로 있으니 다시 시도해 주세요.',
};

const en: Sentences = {
  'no-article': 'No article was found on this page.',
  'link-no-article': 'No article was found where this link leads. It may want a login: open the link to see.',
  'link-timeout': 'The linked article did not load in time, so it was not saved. Please try again later.',
  'too-large': 'This page is too large for the reading view.',
  'restricted-page': 'The browser does not let extensions run on this page. Try again on another article.',
  'no-access': 'Pandok has no access to this site yet.',
  'page-gone': 'The page was closed or changed in the meantime.',
  'extension-updated': 'Pandok was updated. Reload the page to go on.',
  'part-missing': 'This feature could not be loaded. Please press once more.',
  'no-answer': 'This is taking too long. Please try again.',
  'storage-refused':
    'The browser did not open its storage. In a private window, save from a normal one instead.',
  'storage-full': 'Storage is full. The article is still here on screen.',
  'not-found': 'This article is not in the library.',
  'text-missing': 'The title is here but its text is missing. Open the original and save it again.',
  'not-a-library-file': 'This is not a file from Pandok. Choose a .json file exported from the library.',
  'newer-file': 'A newer Pandok made this file. Update Pandok, then import it again.',
  'not-allowed': 'This request is not allowed.',
  'bad-request': 'This request was not understood.',
  unexpected: 'Something unexpected went wrong. The article is untouched; please try again.',
};

/** A sentence for the user. */
export const failureWords: Readonly<Record<Language, Sentences>> = { ko, en };
