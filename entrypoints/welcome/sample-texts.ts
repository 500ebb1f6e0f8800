import type { Language } from '../../lib/words/language.ts';

interface SampleText {
  readonly title: string;
  readonly author: string;
  readonly site: string;
  readonly category: string;
  /** Paragraphs; one that begins with `# ` is a heading. */
  readonly paragraphs: readonly string[];
}

/** Two short articles of our own: people, firms and places are made up. */
export const SAMPLE_TEXTS: Readonly<Record<Language, SampleText>> = {
  ko: {
    title: '온샘역 지하 서점, 30년 만에 밤에도 불 켠다…하루 1,200명 찾아',
    author: '서지안 기자',
    site: '가람일보',
    category: '지역',
    paragraphs: [
      '온샘역 지하상가의 헌책방 ‘두루서점’이 지난 3일부터 밤 11시까지 문을 연다. 1996년 문을 연 뒤 밤에 손님을 받는 것은 처음이다.',
      '두루서점의 한소라 대표는 “퇴근길에 들르고 싶다는 손님이 3년 새 두 배로 늘었다”고 말했다. 밤에 문을 연 첫 주에 찾아온 사람은 하루 평균 1,200명으로, 낮에만 열던 지난달보다 38% 많았다.',
      '서점의 넓이는 120평이다. 책은 26만 권쯤 있고, 절반은 5천 원이 넘지 않는다. 가장 많이 팔린 책은 1980년대에 나온 요리책이었다.',
      '# 상가도 함께 밝아져',
      '가람시는 밤에 여는 가게에 한 달 40만 원씩 전기료를 돕기로 했다. 올해 예산은 3억 2천만 원이다. 가람시 경제과의 윤도현 과장은 “서점 하나가 불을 켜니 옆 가게 열한 곳이 따라 켰다”고 했다.',
      '걱정하는 목소리도 있다. 상가에서 일하는 사람들의 모임인 온샘상인회는 밤에 일하는 사람이 쉴 곳이 없다며 쉼터 두 곳을 만들어 달라고 했다. 시는 내년 3월까지 자리를 정하기로 했다.',
      '한 대표는 밤 손님을 위해 의자를 서른 개 더 놓았다. 그는 “책을 사지 않아도 막차가 올 때까지 앉아 있을 수 있는 곳이면 좋겠다”고 말했다.',
    ],
  },
  en: {
    title: 'Second-hand bookshop under Onsaem Station opens at night for the first time in 30 years',
    author: 'June Seo',
    site: 'Garam Daily',
    category: 'Local',
    paragraphs: [
      'Duru Books, a second-hand bookshop in the arcade under Onsaem Station, now stays open until 11 p.m. It is the first time since it opened in 1996 that it sells books after dark.',
      'Sora Han, who owns the shop, said the number of people who asked to come by after work had doubled in three years. In the first week of late opening 1,200 people came each day, 38% more than in the month before, when it closed at six.',
      'The shop measures 4,300 square feet and holds about 260,000 books, half of which cost less than $4. The one that sold best was a cookbook from the 1980s.',
      '# Neighbours follow',
      'The city of Garam will pay $300 a month towards the electricity of shops that open late, out of $240,000 set aside for this year. “One bookshop turned its lights on, and eleven others did the same,” said Dohyun Yoon of the city’s business office.',
      'Not everybody is content. The Onsaem Traders’ Association says people who work at night have nowhere to rest, and asks for two rooms with chairs. The city promised to name a place by next March.',
      'Ms Han has put out thirty more chairs for those who come late. “You need not buy a book,” she said. “I would like this to be a place where you can sit until the last train.”',
    ],
  },
};
