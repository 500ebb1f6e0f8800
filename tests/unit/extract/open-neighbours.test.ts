// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { CLOSED } from '../../../lib/extract/addresses/closed-post.ts';
import { NEEDS_GENERAL } from '../../../lib/extract/body/find-body.ts';
import { extract } from '../../../lib/extract/extract.ts';
import { ownReading } from '../../../lib/extract/own-reading.ts';
import { PROFILES } from '../../../lib/sites/all.ts';

const ORIGIN = 'https://onsaem.example';

interface BoardRow {
  id: number;
  title: string;
  locked?: boolean;
  notice?: boolean;
}

/** Newest first, as boards list them. */
const ROWS: readonly BoardRow[] = [
  { id: 2, title: '글쓰기 전에 읽어 주세요', notice: true },
  { id: 46, title: '둑길 산책 사진 모음' },
  { id: 45, title: '관리자께 여쭙니다', locked: true },
  { id: 44, title: '삭제된 게시물입니다' },
  { id: 43, title: '온샘천 물높이가 낮아졌어요' },
  { id: 42, title: '환불 문의', locked: true },
  { id: 41, title: '다리 밑 벤치가 새로 놓였습니다' },
];
const HERE = 43;
const address = (id: number) => `${ORIGIN}/bbs/board.php?bo_table=free&wr_id=${id}`;

/** A gnuboard post; `previous` and `next` as its skin writes them. */
function page(previous: string, next: string, rows = ROWS): Document {
  const list = rows
    .map(
      ({ id, title, locked, notice }) => `<tr class="${notice ? 'bo_notice' : ''}">
        <td class="td_num2">${notice ? '공지' : id === HERE ? '<span class="bo_current">열람중</span>' : id}</td>
        <td class="td_subject"><div class="bo_tit"><a href="/bbs/board.php?bo_table=free&wr_id=${id}&page=1">${
          locked ? '<i class="fa fa-lock" aria-hidden="true"></i> ' : ''
        }${title}</a></div></td></tr>`,
    )
    .join('');
  const html = `<base href="${address(HERE)}"><article id="bo_v"><h2 id="bo_v_title"><span class="bo_v_tit">온샘천 물높이가 낮아졌어요</span></h2>
    <section id="bo_v_info"><span class="sv_member">서지안</span><strong class="if_date">25-10-31 09:12</strong></section>
    <div id="bo_v_con"><p>지난주보다 두 뼘쯤 낮아졌습니다. 징검다리가 다 드러났어요.</p></div>
    <ul class="bo_v_nb">${previous}${next}</ul></article>
    <div id="bo_list"><table><tbody>${list}</tbody></table></div>`;
  return new DOMParser().parseFromString(html, 'text/html');
}
const link = (kind: 'prv' | 'next', id: number, title: string, more = '') =>
  `<li class="btn_${kind}"><span class="nb_tit">${kind === 'prv' ? '이전글' : '다음글'}</span>${more}<a href="/bbs/board.php?bo_table=free&wr_id=${id}">${title}</a></li>`;
const readBy = (general: typeof ownReading | undefined) => (document: Document) => {
  const now = new Date('2025-11-02T00:00:00+09:00');
  return extract(document, address(HERE), { now, general, profiles: PROFILES, rule: undefined });
};
const read = readBy(ownReading);
/** As the reader does before it has asked for anything. */
const readAlone = readBy(undefined);

describe('a neighbour that cannot be read', () => {
  it('is passed over for the next post that can, in the order of the list', () => {
    const { previous, next } = read(
      page(link('prv', 42, '비밀글입니다.'), link('next', 44, '삭제된 게시물입니다')),
    );
    expect(previous).toMatchObject({ url: `${address(41)}&page=1`, title: '다리 밑 벤치가 새로 놓였습니다' });
    expect(next).toMatchObject({ url: `${address(46)}&page=1`, title: '둑길 산책 사진 모음' });
  });

  it.each([
    ['beside its link', link('prv', 42, '환불 문의', '<img src="/lock.gif" alt="비밀글">')],
    ['in the list alone', link('prv', 42, '환불 문의')],
  ])('is told by a lock %s', (_, previous) => {
    expect(read(page(previous, link('next', 46, '둑길 산책 사진 모음'))).previous?.title).toBe(
      '다리 밑 벤치가 새로 놓였습니다',
    );
  });

  it('is passed over the right way when the list does not show it, by where the other neighbour stands', () => {
    const { previous } = read(
      page(link('prv', 12, '비밀글입니다.'), link('next', 46, '둑길 산책 사진 모음')),
    );
    expect(previous?.title).toBe('다리 밑 벤치가 새로 놓였습니다');
  });

  it('has none in its place where the list ends, or does not tell the way', () => {
    const short = ROWS.filter(({ id }) => id >= 42 && id !== 46);
    const closed = [link('prv', 42, '환불 문의'), link('next', 44, '삭제된 게시물입니다')] as const;
    expect(read(page(...closed, short))).not.toHaveProperty('previous');
    expect(read(page(...closed, short))).not.toHaveProperty('next');
    expect(read(page(link('prv', 12, '비밀글입니다.'), ''))).not.toHaveProperty('previous');
  });

  it('asks for the general reading where the reader knows no way past it', () => {
    const closed = page(link('prv', 42, '비밀글입니다.'), link('next', 46, '둑길 산책 사진 모음'));
    expect(readAlone(closed).reasons).toContain(NEEDS_GENERAL);
    const open = page(
      link('prv', 41, '다리 밑 벤치가 새로 놓였습니다'),
      link('next', 46, '둑길 산책 사진 모음'),
    );
    expect(readAlone(open).reasons).not.toContain(NEEDS_GENERAL);
    expect(read(open).previous?.url).toBe(address(41));
  });
});

describe('what a page writes in place of a post', () => {
  it.each([
    '비밀글입니다.',
    '비밀글',
    '[삭제된 게시물입니다]',
    '블라인드 처리된 글입니다.',
    '비공개 글입니다',
    '숨김 처리된 게시글입니다',
    '권한이 없습니다.',
    'Deleted post',
  ])('is known: %s', (words) => {
    expect(CLOSED.test(words)).toBe(true);
  });

  it.each([
    '비밀글 쓰는 법 알려 주세요',
    '삭제된 글 살리는 방법',
    '블라인드 청소는 어떻게 하나요',
    '비공개 글 쓰기가 안 돼요',
    'Private posting rules',
  ])('is no title: %s', (words) => {
    expect(CLOSED.test(words)).toBe(false);
  });
});
