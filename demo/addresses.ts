import type { DemoPost } from './posts/post.ts';

export const SKINS = ['gnuboard', 'mobile', 'eyoom', 'story', 'general', 'strict', 'app'] as const;
export type Skin = (typeof SKINS)[number];

const PATHS: Readonly<Record<Skin, (id: number) => string>> = {
  gnuboard: (id) => `/news/${id}`,
  mobile: (id) => `/m/news/${id}`,
  eyoom: (id) => `/bbs/board.php?bo_table=free&wr_id=${id}`,
  story: (id) => `/story/${id}`,
  general: (id) => `/general/${id}`,
  strict: (id) => `/strict/${id}`,
  app: (id) => `/app/${id}`,
};

/** Where a skin shows a post; every skin shows every post, whichever board lists it. */
export const addressOf = (post: Pick<DemoPost, 'id'>, skin: Skin): string => PATHS[skin](post.id);

/** Pages that are no article: a reader leaves them alone. */
export const OTHER_PAGES: readonly string[] = [
  '/',
  '/m/',
  '/news',
  '/news?page=2',
  '/news?sca=%EA%B2%BD%EC%A0%9C',
  '/m/news',
  '/free',
  '/bbs/board.php?bo_table=free&page=2',
  '/bbs/board.php?bo_table=news&sfl=wr_subject&stx=%ED%95%B4%EC%98%A8',
  '/bbs/search.php?stx=%ED%95%B4%EC%98%A8',
  '/bbs/login.php',
  '/bbs/register.php',
  '/news/write',
  '/bbs/write.php?bo_table=free',
  '/bbs/password.php?w=s&bo_table=free&wr_id=40',
  '/bbs/board.php?bo_table=news&wr_id=9999',
  '/story/',
  '/general/',
  '/app/',
];
