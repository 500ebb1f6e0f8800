import type { DemoPost, Picture } from './post.ts';

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const SIZE = { width: 1200, height: 750 };

const pictures: readonly Picture[] = [
  { ...SIZE, src: '/images/bridge.jpg', alt: '해 질 무렵의 다리', caption: '해 질 무렵의 해온대교' },
  { ...SIZE, src: '/images/harbour.jpg', alt: '항구', caption: '다리 위에서 본 신항' },
  { ...SIZE, src: '/images/wind.jpg', alt: '풍력단지', caption: '남쪽 끝에서는 풍력단지가 보인다' },
];

const HTML = `<p>해온대교 보행로가 열려서 다녀왔습니다. 길이는 1.8km, 걸어서 30분쯤 걸립니다.</p>
<figure><img class="lazyload" src="${PIXEL}" data-src="/images/bridge.jpg" alt="해 질 무렵의 다리" width="1200" height="750"><figcaption>해 질 무렵의 해온대교</figcaption></figure>
<p>가운데에 전망대가 있고 의자가 열두 개 있습니다.</p>
<figure><img loading="lazy" src="/images/harbour.jpg" srcset="/images/harbour.jpg 1200w" sizes="(max-width: 800px) 100vw, 800px" alt="항구" width="1200" height="750"><figcaption>다리 위에서 본 신항</figcaption></figure>
<p>바람이 세니 겉옷을 꼭 챙기세요.</p>
<figure><picture><source type="image/jpeg" media="(min-width: 600px)" srcset="/images/wind.jpg"><img src="/images/bridge-small.jpg" alt="풍력단지" width="1200" height="750"></picture><figcaption>남쪽 끝에서는 풍력단지가 보인다</figcaption></figure>
<p>밤 10시에 문을 닫고, 자전거는 내려서 끌고 가야 합니다.</p>
<noscript><img src="/images/bridge.jpg" alt="해 질 무렵의 다리"></noscript>`;

export const lazyPictures: DemoPost = {
  id: 16,
  board: 'free',
  purpose: '늦게 부르는 그림: data-src와 1×1 자리표, srcset, picture',
  title: '해온대교 보행로 걷고 왔습니다 (사진 3장)',
  author: '걷는고래',
  published: '2025-11-01T19:27:00+09:00',
  category: '사진',
  language: 'ko',
  views: 1_930,
  recommended: 48,
  body: [
    {
      kind: 'html',
      html: HTML,
      texts: [
        '해온대교 보행로가 열려서 다녀왔습니다. 길이는 1.8km, 걸어서 30분쯤 걸립니다.',
        '가운데에 전망대가 있고 의자가 열두 개 있습니다.',
        '바람이 세니 겉옷을 꼭 챙기세요.',
        '밤 10시에 문을 닫고, 자전거는 내려서 끌고 가야 합니다.',
      ],
      pictures,
    },
  ],
};
