import { allPosts } from '../posts/all.ts';
import { bodyTexts, picturesOf } from '../posts/contents.ts';
import type { DemoPost } from '../posts/post.ts';
import { attachedHtml, bodyHtml } from './body.ts';
import { each, esc, scriptJson } from './escape.ts';
import { dottedStamp } from './moment.ts';
import { document } from './shell.ts';

export const PAPER = '해온일보';

const shown = allPosts.filter((post) => post.secret !== true);
const description = (post: DemoPost): string => (bodyTexts(post)[0] ?? post.title).slice(0, 110);

const top = `<header class="masthead"><a class="paper" href="/story/">${PAPER}</a><nav class="sections"><a href="/story/">홈</a><a href="/story/#politics">정치</a><a href="/story/#economy">경제</a><a href="/story/#society">사회</a><a href="/story/#sports">스포츠</a></nav></header>`;
const bottom = `<footer class="imprint"><p>${PAPER} | 등록번호 해온가00412 | 발행인 한여름 | 편집인 노지환 | 청소년보호책임자 채민서</p><p>${PAPER}의 모든 기사는 저작권법의 보호를 받으며, 무단 전재와 복사, 배포를 금합니다.</p></footer>`;

function linkedData(post: DemoPost, origin: string): string {
  const image = picturesOf(post).map(({ src }) => origin + src);
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: post.title,
    datePublished: post.published,
    author: { '@type': 'Person', name: post.author },
    publisher: { '@type': 'Organization', name: PAPER },
    mainEntityOfPage: `${origin}/story/${post.id}`,
    ...(image.length > 0 ? { image } : {}),
  };
  return `<script type="application/ld+json">${scriptJson(data)}</script>`;
}

function metadata(post: DemoPost, origin: string): string {
  const property = (name: string, content: string): string =>
    `<meta property="${name}" content="${esc(content)}">`;
  const lead = picturesOf(post)[0];
  return `<link rel="canonical" href="${origin}/story/${post.id}">
<meta name="description" content="${esc(description(post))}"><meta name="author" content="${esc(post.author)}">
${property('og:type', 'article')}${property('og:title', post.title)}${property('og:site_name', PAPER)}${property('og:url', `${origin}/story/${post.id}`)}${property('og:description', description(post))}
${lead ? property('og:image', origin + lead.src) : ''}${property('article:published_time', post.published)}${property('article:author', post.author)}${property('article:section', post.category)}
${linkedData(post, origin)}`;
}

/** A newspaper's article page: no board engine, but og tags and linked data. `origin` has no final slash. */
export function storyView(post: DemoPost, origin: string): string {
  const others = shown.filter((one) => one.id !== post.id && one.board === 'news').slice(0, 12);
  const body = `${top}
<main class="paper-main"><article class="story"><p class="story-section">${esc(post.category)}</p><h1 class="headline">${esc(post.title)}</h1>
<p class="byline"><span class="by">${esc(post.author)}</span> <span class="when">입력 <time datetime="${post.published}">${dottedStamp(post.published)}</time></span></p>
<div class="tools"><button type="button">공유</button><button type="button">글자 크기</button><button type="button">인쇄</button></div>
<div class="story-body">${attachedHtml(post)}${bodyHtml(post)}</div>
<p class="copyright">ⓒ ${PAPER}, 무단 전재 및 재배포 금지</p>
<div class="subscribe"><strong>${PAPER} 소식지</strong><p>아침마다 가장 중요한 소식 다섯 가지를 전자우편으로 보내 드립니다.</p><button type="button">구독하기</button></div></article>
<aside class="related"><h2>많이 본 기사</h2><ol>${each(others, (one) => `<li><a href="/story/${one.id}">${esc(one.title)}</a></li>`)}</ol></aside></main>
${bottom}`;
  return document(
    post.language,
    `<title>${esc(post.title)} : ${PAPER}</title>\n<link rel="stylesheet" href="/assets/story.css">\n${metadata(post, origin)}`,
    body,
  );
}

/** The newspaper's front page: headlines with their first lines, no article. */
export const storyHome = (): string =>
  document(
    'ko',
    `<title>${PAPER}</title>\n<link rel="stylesheet" href="/assets/story.css">\n<meta property="og:type" content="website"><meta property="og:title" content="${PAPER}">`,
    `${top}<main class="front">${each(shown, (post) => `<section class="teaser"><h2><a href="/story/${post.id}">${esc(post.title)}</a></h2><p>${esc(description(post).slice(0, 70))}</p></section>`)}</main>${bottom}`,
  );
