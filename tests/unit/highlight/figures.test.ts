import { describe, expect, it } from 'vitest';
import { findMarks } from '../../../lib/highlight/find-marks.ts';
import { FIGURE_KINDS } from '../../../lib/model/mark.ts';

const figures = (text: string, published?: string) =>
  findMarks(text, { language: /[가-힣]/.test(text) ? 'ko' : 'en', published })
    .filter(({ kind }) => (FIGURE_KINDS as readonly string[]).includes(kind))
    .map(({ start, end, kind, value }) => [text.slice(start, end), kind, value]);

describe('Korean counts and amounts', () => {
  it.each([
    ['자금 3조 2천억 원을 넣는다', '3조 2천억 원', 'money', 3.2e12],
    ['값은 1만5000원이다', '1만5000원', 'money', 15000],
    ['모두 26만 장을 보냈다', '26만 장', 'quantity', 260000],
    ['아이는 열두 살이다', '열두 살', 'quantity', 12],
    ['관중 백스물세 명이 왔다', '백스물세 명', 'quantity', 123],
    ['시민 이백만 명이 산다', '이백만 명', 'quantity', 2e6],
    ['약 300여 명이 모였다', '300여 명', 'quantity', 300],
    ['50~60대가 많다', '50~60대', 'quantity', '50~60'],
    ['3~4% 올랐다', '3~4%', 'percent', '3~4'],
    ['경쟁률은 3대 1이다', '3대 1', 'quantity', '3:1'],
    ['예산의 4분의 1을 썼다', '4분의 1', 'quantity', 0.25],
    ['물량의 절반을 팔았다', '절반', 'quantity', 0.5],
    ['금리가 0.25%p 올랐다', '0.25%p', 'percent', 0.25],
    ['아침 기온은 영하 8도까지 내려간다', '영하 8도', 'quantity', -8],
    ['매출이 두 배가 됐다', '두 배', 'quantity', 2],
    ['이 집은 30평이다', '30평', 'quantity', 30],
    ['상금은 100만 달러다', '100만 달러', 'money', 1e6],
    ['수십만 명이 걸었다', '수십만 명', 'quantity', undefined],
    ['채무가 9000여만 원이다', '9000여만 원', 'money', 9e7],
    ['하루 50 만 배럴을 캔다', '50 만 배럴', 'quantity', 5e5],
    ['3억 캐나다 달러를 냈다', '3억 캐나다 달러', 'money', 3e8],
    [
      '캐나다에서 1.34 캐나다 달러를 냈다. 캐나다 정부는 캐나다 달러를 지킨다',
      '1.34 캐나다 달러',
      'money',
      1.34,
    ],
    ['값은 64달러 45센트다', '64달러 45센트', 'money', 64.45],
    ['470 펜스에 샀다', '470 펜스', 'money', 470],
    ['서너 명이 기다린다', '서너 명', 'quantity', '3~4'],
    ['32평~62평 아파트', '32평~62평', 'quantity', '32~62'],
    ['투자금의 오분의 일만 남았다', '오분의 일', 'quantity', 0.2],
    ['일과 이분의 일을 더한다', '일과 이분의 일', 'quantity', 1.5],
    ['첫 번째 손님이 왔다', '첫 번째', 'quantity', 1],
    ['박모(48·회사원) 씨가 왔다', '48', 'quantity', 48],
    ['제17회 대회가 끝났다', '제17회', 'quantity', 17],
    ['점수는 30 이상이다', '30', 'quantity', 30],
    ['전세 2억 8천에 계약했다', '2억 8천', 'money', 2.8e8],
    ['농도는 영점오 퍼센트다', '영점오 퍼센트', 'percent', 0.5],
    ['수온은 이십삼점오 도였다', '이십삼점오 도', 'quantity', 23.5],
    ['오늘 백만 스물한 번째 손님이 왔다', '백만 스물한 번째', 'quantity', 1000021],
    ['아기는 십 팔 개월이다', '십 팔 개월', 'date', 18],
    ['연필 두 다스를 샀다', '두 다스', 'quantity', 24],
    ['셋 중 하나는 가짜다', '셋 중 하나', 'quantity', 0.333333333333333],
    ['답은 마이너스 칠분의 이다', '마이너스 칠분의 이', 'quantity', -0.285714285714286],
    ['답은 마이너스 12입니다', '마이너스 12', 'quantity', -12],
    ['벌써 삼 주가 지났다', '삼 주', 'date', 21],
    ['삼백과 사천은 서로 다른 숫자다', '사천', 'quantity', 4000],
    ['25\u00a0000은 큰 수다', '25\u00a0000', 'quantity', 25000],
    ['4, 18, 350', '18', 'quantity', 18],
    ['1부터 다시 봤다', '1', 'quantity', 1],
    ['97년 가을, 그 집에서', '97년 가을', 'date', undefined],
    ['초대 원장(1952-1972년)', '1952-1972년', 'date', '1952/1972'],
    ['음악이 좋아서 +2점 준다', '2점', 'quantity', 2],
  ])('%s', (text, words, kind, value) => expect(figures(text)).toContainEqual([words, kind, value]));

  it.each([
    '문의 010-1234-5678',
    '잘못이 하나도 없다',
    '이점이 많은 곳이다',
    '백두대간을 걸었다',
    '새 우물을 설치했다',
    '그 일이 있은 지 한참 만이다',
    '사회1부장이 말했다',
    '문의 1588-1234',
    '앱은 버전 3.2.1 이상이어야 한다',
    '사진은 deed_0711.png 파일이다',
    'https://news.example.com/market?id=20251112',
    '갤럭시 S25가 나왔다',
    '민법 제621조를 보라',
    '사당역 4번 출구 앞이다',
    '메일은 kim1234@example.com 이다',
    '한번 더 해보자',
    '구조대가 왔다',
    '일조량이 늘었다',
    '다시 한 번 부탁했다',
    '물가가 낮은 나라다',
    '세상은 넓고 이사는 힘들다',
    '여러 사람이 몇 번 물었다',
    '그 가게는 몇 년 뒤에 문을 닫았다',
    '당일 환불은 안 된다',
    '하지만 괜찮다',
    '왜 그랬는지 하지 않은 말이 있다',
  ])('marks nothing in: %s', (text) => expect(figures(text)).toEqual([]));
});

describe('Korean dates and times', () => {
  it.each([
    ['2025년 10월 31일에 열린다', '2025년 10월 31일', 'date', '2025-10-31'],
    ['오는 15일 개막한다', '오는 15일', 'date', '2025-11-15'],
    ['지난 31일 발표했다', '지난 31일', 'date', '2025-10-31'],
    ['지난달 28일에 만났다', '지난달 28일', 'date', '2025-10-28'],
    ['내년 3월에 착공한다', '내년 3월', 'date', '2026-03'],
    ['올해 1분기 매출', '올해 1분기', 'date', '2025-Q1'],
    ['11월 1일~3일은 쉰다', '11월 1일~3일', 'date', '2025-11-01/2025-11-03'],
    ['25-11-01 작성', '25-11-01', 'date', '2025-11-01'],
    ['2024. 5. 3. 시행', '2024. 5. 3.', 'date', '2024-05-03'],
    ['어제 만났다', '어제', 'date', '2025-11-02'],
    ['사흘 안에 답한다', '사흘', 'date', 3],
    ['3년간 일했다', '3년간', 'date', 3],
    ['내년 말까지 짓는다', '내년 말', 'date', undefined],
    ['7일∼13일에 연다', '7일∼13일', 'date', '2025-11-07/2025-11-13'],
    ['8∼10월에 판다', '8∼10월', 'date', '2025-08/2025-10'],
    ['다다음 주에 쉰다', '다다음 주', 'date', undefined],
    ['1시간 반이 걸린다', '1시간 반', 'time', 1.5],
    ['2시간 40분이 걸린다', '2시간 40분', 'time', 160],
    ['오전 2~3시에 비가 온다', '오전 2~3시', 'time', '02:00/03:00'],
    ['새벽까지 일했다', '새벽', 'time', undefined],
    ['후반 24분 골이 터졌다', '후반 24분', 'time', 24],
    ['02/22/2016에 만난다', '02/22/2016', 'date', '2016-02-22'],
    ['올해는 11/15에 만난다', '11/15', 'date', '2025-11-15'],
    ['오후 3시 30분에 시작한다', '오후 3시 30분', 'time', '15:30'],
    ['밤 10시까지 연다', '밤 10시', 'time', '22:00'],
    ['낮 12시에 만나자', '낮 12시', 'time', '12:00'],
    ['20분 동안 기다렸다', '20분', 'time', 20],
  ])('%s', (text, words, kind, value) =>
    expect(figures(text, '2025-11-03')).toContainEqual([words, kind, value]),
  );

  it('leaves a day without a known year without a value', () => {
    expect(figures('행사는 12일 열린다')).toEqual([['12일', 'date', undefined]]);
  });

  it('reads the day it is told from in the text itself', () => {
    expect(figures('행사는 12일 열린다.\n입력 2025.11.03 16:38')[0]).toEqual(['12일', 'date', '2025-11-12']);
  });

  it('tells 이날 from the day named before it', () => {
    expect(figures('5일 회의가 열렸다. 이날 위원들은 모였다.', '2025-11-07')).toContainEqual([
      '이날',
      'date',
      '2025-11-05',
    ]);
  });
});

describe('English figures', () => {
  it.each([
    ['It raised $1.2bn in cash.', '$1.2bn', 'money', 1.2e9],
    ['They walked 12 miles home.', '12 miles', 'quantity', 12],
    ['Sales rose 4.2 per cent.', '4.2 per cent', 'percent', 4.2],
    ['The gap is 1.8 percentage points.', '1.8 percentage points', 'percent', 1.8],
    ['A 41-year-old man left.', '41-year-old', 'quantity', 41],
    ['It opens at 9pm sharp.', '9pm', 'time', '21:00'],
    ['Some 1,200 jobs will go.', '1,200', 'quantity', 1200],
    ['It opens on 14 March 2024 in town.', '14 March 2024', 'date', '2024-03-14'],
    ['They bought a dozen eggs.', 'a dozen', 'quantity', 12],
    ['It lasted 11 hours in all.', '11 hours', 'time', 11],
    ['Growth in the first half of 2026 slowed.', 'the first half of 2026', 'date', '2026-H1'],
    ['The result was 7/10.', '7/10', 'quantity', '7:10'],
    ['call me every other friday', 'every other friday', 'date', undefined],
    ['back in a week, maybe', 'in a week', 'date', undefined],
    ['see you this afternoon', 'this afternoon', 'time', undefined],
    ['see you april22, ok?', 'april22', 'date', undefined],
    ['back on 28-nov then', '28-nov', 'date', undefined],
    ['sales of week 31 please', 'week 31', 'date', undefined],
    ['the numbers for q2-2024', 'q2-2024', 'date', undefined],
    ['songs of the 70s', 'the 70s', 'date', undefined],
    ['call me in 45min', '45min', 'time', 45],
    ['gone for 3.5days', '3.5days', 'date', 3.5],
    ['lunch at 1pm PST?', 'PST', 'time', undefined],
    ['we are in the Madrid timezone', 'Madrid timezone', 'time', undefined],
    ['It costs USD 250 a night.', 'USD 250', 'money', 250],
    ['Then add 1¾ cups of flour.', '1¾', 'quantity', 1.75],
    ['The balance is negative two.', 'negative two', 'quantity', -2],
    ['Rents rose by a third in May.', 'a third', 'quantity', 0.333333],
    ['A fifth of the town left.', 'A fifth', 'quantity', 0.2],
    ['Prices fell a tenth.', 'a tenth', 'quantity', 0.1],
    ['Two-thirds voted, half of them late.', 'half', 'quantity', 0.5],
    ['A third case was found.', 'third', 'quantity', 3],
    ['She won a fifth term.', 'fifth', 'quantity', 5],
  ])('%s', (text, words, kind, value) => expect(figures(text)).toContainEqual([words, kind, value]));

  it.each([
    'It runs Android 13 well.',
    'Error E-4107 again.',
    'See https://a.example/2024/11',
    'Firmware 2.4.1 is out.',
    'I forgot the est. time of the art.',
    'Nobody came to the market, said the judge, and week 4 of the trial will be no better for anyone.',
  ])('marks nothing in: %s', (text) => expect(figures(text)).toEqual([]));
});
