import type { FailureCode } from '../messages/failure.ts';
import type { Language } from './language.ts';
import { pageFailureWords } from './page-failures.ts';

type Sentences = Readonly<Record<FailureCode, string>>;

const ko: Sentences = {
  ...pageFailureWords.ko,
  'no-article': '이 페이지에서 글을 찾지 못했습니다.',
  'too-large': '페이지가 너무 커서 읽기 화면으로 옮기지 않았습니다.',
  'link-no-article':
    '링크가 가리키는 곳에서 글을 찾지 못했습니다. 로그인이 필요할 수 있으니 링크를 열어 확인해 주세요.',
  'link-timeout': '링크한 글이 열리지 않아 저장하지 못했습니다. 잠시 뒤에 다시 시도해 주세요.',
  'restricted-page': '브라우저가 확장 프로그램을 허용하지 않는 페이지입니다. 다른 글에서 다시 열어 주세요.',
  'no-access': '이 사이트를 읽을 권한이 아직 없습니다.',
  'page-gone': '그사이 페이지가 닫히거나 바뀌었습니다.',
  'storage-refused':
    '브라우저가 저장 공간을 열어 주지 않았습니다. 사생활 보호 창이라면 일반 창에서 저장해 주세요.',
  'storage-full': '저장 공간이 가득 찼습니다. 글은 아직 화면에 그대로 있습니다.',
  'pages-missing': '이어지는 쪽을 가져오지 못했습니다. 읽던 글은 그대로입니다.',
  'not-found': '보관함에 없는 글입니다.',
  'text-missing': '제목은 남아 있지만 본문을 찾지 못했습니다. 원문을 열어 다시 저장해 주세요.',
  'not-a-library-file': '판독이 내보낸 파일이 아닙니다. 보관함에서 내보낸 .json 파일을 골라 주세요.',
  'newer-file': '더 새로운 판독이 만든 파일입니다. 판독을 업데이트한 뒤 다시 가져와 주세요.',
  'not-allowed': '이 요청은 받을 수 없습니다.',
  'bad-request': '요청을 알아듣지 못했습니다.',
};

const en: Sentences = {
  ...pageFailureWords.en,
  'no-article': 'No article was found on this page.',
  'too-large': 'This page is too large for the reading view.',
  'link-no-article': 'No article was found behind this link. It may need a login: open the link to check.',
  'link-timeout': 'The linked article did not load in time, so it was not saved. Please try again later.',
  'restricted-page': 'The browser does not let extensions run on this page. Open Pandok on another article.',
  'no-access': 'Pandok has no access to this site yet.',
  'page-gone': 'The page was closed or changed in the meantime.',
  'storage-refused':
    'The browser refused access to its storage. If this is a private window, save from a normal one.',
  'storage-full': 'Storage is full. The article is still here on screen.',
  'pages-missing': 'The other pages could not be fetched. What you are reading is unchanged.',
  'not-found': 'This article is not in the library.',
  'text-missing': 'The title is still here, but the text is missing. Open the original and save it again.',
  'not-a-library-file': 'This is not a file from Pandok. Choose a .json file exported from the library.',
  'newer-file': 'A newer Pandok made this file. Update Pandok, then import it again.',
  'not-allowed': 'This request is not allowed.',
  'bad-request': 'This request was not understood.',
};

/** A sentence for the user. */
export const failureWords: Readonly<Record<Language, Sentences>> = { ko, en };
