import type { Board } from './boards.ts';
import { SITE } from './boards.ts';
import { document, shell } from './shell.ts';

const formPage = (name: string, main: string): string =>
  shell({
    title: `${name} | ${SITE}`,
    main: `<h2 id="container_title">${name}</h2>${main}`,
    stylesheet: 'gnuboard.css',
  });

export const loginPage = (): string =>
  formPage(
    '로그인',
    `<div id="mb_login" class="mbskin"><h1>로그인</h1><form name="flogin" action="/bbs/login.php"><label for="login_id">회원아이디</label><input id="login_id" name="mb_id"><label for="login_pw">비밀번호</label><input type="password" id="login_pw" name="mb_password"><label><input type="checkbox"> 자동로그인</label><button type="submit" class="btn_submit">로그인</button></form><p><a href="/bbs/register.php">회원가입</a></p></div>`,
  );

const TERMS = [
  '제1조(목적) 이 약관은 해온마루(이하 “마루”)가 제공하는 게시판 서비스를 이용하는 데 필요한 조건과 절차를 정합니다.',
  '제2조(회원) 회원은 이 약관에 동의하고 별명과 비밀번호를 정하여 가입한 사람을 말합니다. 한 사람이 한 계정만 쓸 수 있습니다.',
  '제3조(글의 권리) 회원이 올린 글의 권리는 글쓴이에게 있습니다. 마루는 서비스 안에서 보여 주는 일에만 글을 씁니다.',
  '제4조(삭제) 다른 사람의 권리를 해치는 글은 운영자가 가릴 수 있으며, 가린 까닭을 글쓴이에게 알립니다.',
  '제5조(탈퇴) 회원은 언제든지 탈퇴할 수 있고, 마루는 탈퇴한 회원의 정보를 지체 없이 지웁니다.',
];

export const registerPage = (): string =>
  formPage(
    '회원가입약관',
    `<div class="register"><form name="fregister" action="/bbs/register_form.php"><section id="fregister_term"><h2>회원가입약관</h2><textarea readonly rows="10" aria-label="약관">${TERMS.join('\n\n')}</textarea><label><input type="checkbox" name="agree"> 회원가입약관의 내용에 동의합니다.</label></section><section id="fregister_private"><h2>개인정보 수집 및 이용</h2><table><tr><th>목적</th><th>항목</th><th>보유기간</th></tr><tr><td>이용자 식별</td><td>아이디, 비밀번호</td><td>탈퇴까지</td></tr></table></section><button type="submit">회원가입</button></form></div>`,
  );

export const writePage = (board: Board): string =>
  formPage(
    `${board.name} 글쓰기`,
    `<section id="bo_w"><form name="fwrite" id="fwrite" action="/${board.id}"><label for="wr_subject">제목</label><input id="wr_subject" name="wr_subject" size="50" maxlength="255"><label for="wr_content">내용</label><textarea id="wr_content" name="wr_content" rows="14"></textarea><label for="bf_file_1">파일 #1</label><input type="file" id="bf_file_1"><button type="submit">작성완료</button> <a href="/${board.id}">취소</a></form></section>`,
  );

export const passwordPage = (board: Board): string =>
  formPage(
    '비밀번호 입력',
    `<div id="pw_confirm" class="mbskin"><p><strong>비밀글 기능으로 보호된 글입니다.</strong> 작성자와 관리자만 열람하실 수 있습니다. 본인이라면 비밀번호를 입력하세요.</p><form name="fboardpassword" action="/${board.id}"><label for="pw_wr_password">비밀번호</label><input type="password" id="pw_wr_password" name="wr_password"><button type="submit">확인</button></form></div>`,
  );

/** What gnuboard answers for a post that is gone: words for a dialog, then the way back. */
export const missingPage = (): string =>
  document(
    'ko',
    `<title>오류안내 페이지 | ${SITE}</title>\n<link rel="stylesheet" href="/assets/base.css">`,
    `<div id="validation_check"><h1>다음 항목에 오류가 있습니다.</h1><p class="cbg">글이 존재하지 않습니다. 글이 삭제되었거나 이동하였을 수 있습니다.</p><div class="btn_confirm"><a href="/news">돌아가기</a></div></div>`,
  );
