/** A post of an invented town: what layouts are filled with. */
export interface Post {
  readonly title: string;
  readonly author: string;
  readonly board: string;
  readonly lines: readonly string[];
}

const post = (title: string, author: string, board: string, ...lines: string[]): Post => ({
  title,
  author,
  board,
  lines,
});

/** From one line to a long text, as people write them to boards. */
export const POSTS: readonly Post[] = [
  post('우산 주인 찾아요', '버들개', '자유게시판', '3번 마을버스 뒷자리에 있었습니다. 기사님께 맡겼어요.'),
  post('오늘 하늘 보신 분?', 'moonlit7', '수다방', '노을이 보라색이네요 ㅋㅋ'),
  post(
    '전세 계약 끝나기 두 달 전인데 집주인이 연락이 없어요',
    '물음표하나',
    '질문과 답변',
    '갱신 얘기를 먼저 꺼내야 하는지, 그냥 기다려도 되는지 모르겠습니다.',
    '특약에는 두 달 전까지 알린다고만 적혀 있습니다. 겪어 보신 분 계시면 알려 주세요.',
  ),
  post(
    '[공지] 수요일 새벽 서버 점검 안내',
    '운영진',
    '공지사항',
    '안녕하세요. 운영진입니다.',
    '12월 3일 수요일 새벽 2시부터 5시까지 서버를 점검합니다. 이 시간에는 글을 읽거나 쓸 수 없습니다.',
    '점검이 일찍 끝나면 이 글에 적어 두겠습니다.',
  ),
  post(
    '중고로 산 라디오 고쳐 본 이야기',
    '납땜왕초보',
    '취미',
    '장터에서 만 오천 원 주고 산 라디오가 소리가 나지 않았습니다. 뒤판을 열어 보니 전선 하나가 끊어져 있더군요.',
    '인두를 사흘이나 빌려 와서 겨우 붙였는데 이번에는 다이얼이 헛돌았습니다. 실을 새로 감는 법을 찾아보니 감는 방향이 그림마다 달랐습니다.',
    '결국 옆집 어르신이 오 분 만에 고쳐 주셨습니다. 커피를 한 잔 사 드리기로 했는데, 라디오에서 나온 첫 노래가 어르신이 젊을 때 좋아하던 노래라고 하셨습니다.',
    '다음에는 턴테이블을 살 생각입니다. 아내는 모릅니다.',
  ),
  post(
    '새로 생긴 국숫집 다녀왔어요',
    '후루룩',
    '맛집',
    '역 뒷골목에 있습니다. 비빔은 맵고 물국수는 심심해요.',
    '곱빼기가 천 원 더인데 정말 두 배로 나옵니다.',
  ),
  post(
    '2026년 상반기 평생학습관 수강생 모집',
    '평생교육과',
    '알림마당',
    '2026년 상반기 평생학습관 정규 강좌 수강생을 다음과 같이 모집합니다.',
    '접수 기간은 1월 12일부터 1월 23일까지이며, 강좌마다 스무 명을 먼저 온 차례대로 받습니다. 수강료는 강좌당 3만 원입니다.',
    '장애인과 예순다섯 살이 넘은 주민은 수강료의 절반을 감면합니다. 자세한 내용은 붙임 파일을 확인해 주시기 바랍니다.',
  ),
  post('이거 나만 웃겨?', '익명', '유머', '고양이가 택배 상자보다 작은 상자에 들어가려고 함'),
  post(
    '면접에서 들은 가장 이상한 질문',
    'K직장인',
    '직장',
    '“우리 회사 화분이 몇 개인지 세어 보셨어요?”',
    '대기실에 있던 것까지 열한 개라고 대답했는데 합격했습니다. 총무 일이었습니다.',
    '다음 날 출근해 보니 물을 제가 주어야 했습니다.',
  ),
  post(
    '겨울 텃밭 정리하면서 배운 것',
    '두렁길',
    '텃밭',
    '고춧대를 뽑을 때는 비가 온 다음 날이 좋습니다. 흙이 물러서 뿌리가 통째로 올라옵니다.',
    '지주는 씻어서 말려 두지 않으면 봄에 병이 옮습니다. 저는 작년에 이것을 건너뛰었다가 토마토를 반이나 잃었습니다.',
    '낙엽은 태우지 말고 두둑에 덮어 두세요. 지렁이가 알아서 합니다.',
  ),
];

/** Stories and columns, by paragraphs. */
export const STORIES: readonly Post[] = [
  post(
    '가람시, 지하상가 빈 점포 청년에게 1년 무상 임대',
    '한도윤',
    '사회',
    '가람시가 중앙로 지하상가의 빈 점포 스물세 곳을 청년 창업자에게 1년 동안 무상으로 빌려준다.',
    '시는 25일 “공실률이 31%까지 오른 지하상가를 살리려고 조례를 고쳤다”며 이같이 밝혔다. 만 39세 이하 시민이면 누구나 신청할 수 있다.',
    '상인들의 반응은 엇갈린다. 옷 가게를 하는 박모 씨는 “사람이 늘면 좋지만, 십 년 넘게 임대료를 낸 우리는 무엇이냐”고 말했다.',
    '시는 내년 3월까지 기존 상인의 임대료도 20% 낮추는 방안을 검토하고 있다.',
  ),
  post(
    '[기고] 느린 우체통이 사라진 자리에서',
    '서은호',
    '오피니언',
    '일 년 뒤에 배달되는 엽서를 부친 적이 있다. 무엇을 적었는지는 그날 저녁에 잊었고, 엽서는 끝내 오지 않았다.',
    '군청에 물으니 우체통은 이태 전에 치웠다고 했다. 관리하는 사람이 없어서 엽서가 비에 젖었다는 것이다. 우리는 기다리는 법을 잊었을 뿐 아니라 기다리게 하는 일의 비용도 잊었다.',
    '행정은 새로 놓는 일에는 예산을 세우고 지키는 일에는 세우지 않는다. 동네마다 서 있는 낡은 안내판과 멈춘 시계가 그 증거다.',
    '다시 우체통을 놓자는 말이 아니다. 놓은 것을 끝까지 책임질 사람의 이름을 함께 적어 두자는 말이다.',
  ),
  post(
    '“악보를 덮고 나서야 들렸다” 첼리스트 임하늘 인터뷰',
    '조세린',
    '문화',
    '첼리스트 임하늘은 지난해 연주회를 모두 취소했다. 손가락이 아니라 귀가 문제였다. 그는 왼쪽 귀의 청력을 절반 넘게 잃었다.',
    '- 다시 무대에 서기로 한 까닭은.',
    '“악보를 덮고 나서야 들리는 것이 있었습니다. 관객의 숨소리 같은 것들입니다.”',
    '- 새 음반에는 어떤 곡을 담았나.',
    '“느린 곡만 일곱 곡입니다. 빠르게 켤 수 없어서가 아니라 빠르게 듣지 않게 되었기 때문입니다.”',
  ),
  post(
    '해누리전자, 휴대형 정수기 ‘샘’ 출시',
    '홍보팀',
    '보도자료',
    '해누리전자(대표 문지호)가 전기 없이 쓰는 휴대형 정수기 ‘샘’을 27일 출시한다고 밝혔다. 무게는 480g이고 한 번에 물 2ℓ를 거를 수 있다.',
    '회사는 지난 3년 동안 재난 현장에서 쓰는 여과막을 개발해 왔다. 여과막 하나로 물 1,200ℓ를 거르며, 교체 비용은 9,000원이다.',
    '문지호 대표는 “가장 먼저 끊기는 것이 물이라는 사실을 잊지 않겠다”고 말했다.',
  ),
];

export const ENGLISH: readonly Post[] = [
  post(
    'What the old lock keeper taught me about patience',
    'Maren Holt',
    'Essays',
    'The lock at Weir End opens eleven times a day, and for thirty years the same man has opened it. He does not own a watch, and he has never let a boat wait longer than it had to.',
    'I spent a week with him in the spring, mostly carrying tea. He talked about water the way other people talk about neighbours: who was in a hurry, who sulked after rain, who could be trusted.',
    'On the last day he let me turn the wheel. It took me four minutes and he did not say a word until the gates had closed behind the boat.',
  ),
  post(
    'Council delays decision on the market hall roof',
    'Tom Ferrier',
    'Local',
    'A decision on the market hall roof has been put off until March after two bids came in well above the estimate.',
    'The lower of the two was 1.9 million, almost half a million more than the council had set aside. Traders have moved into a tent on the square since October.',
    'A spokesman said that the tent would stay through the winter and that rents would be halved.',
  ),
  post(
    'Anyone else getting a rattle above 50?',
    'dunlin_88',
    'Workshop',
    'Since the last service it rattles above fifty, but only when it is cold.',
    'Checked the heat shield already.',
  ),
];
