/** What Korean names are made up of, from the names of a dictionary and lists of our own. */
export interface KoreanNameParts {
  /** Known persons of three letters. */
  readonly persons: readonly string[];
  /** Known places of two to four letters. */
  readonly places: readonly string[];
}

/** Surnames of one letter, the commonest first, rare ones too: an unknown `빙` or `옥` begins names as `김` does. */
export const SURNAMES =
  '김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진나지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예봉경사부가복태목형피두감음빈동온호범좌팽승간상시갈단빙';
export const LONG_SURNAMES = '남궁 황보 선우 제갈 사공 독고 서문 동방'.split(' ');

/** Words of Korean origin that people, firms and places are named with. */
export const NATIVE =
  '하늬 가람 나래 누리 다솜 보람 새롬 슬기 아름 우람 이슬 하늘 한별 한솔 햇살 기쁨 새봄 여울 다온 라온 소담 초롱 푸름 힘찬 바다 노을 단비 샛별 은비 가온 해솔 들샘 마루 벼리 솔지 예슬 으뜸 잔디 찬솔 튼튼 한결 나린 도담 모아 별하 봄 솔 별 샘 율 빛 결 든솔 미르 버들 사랑 소리 온유 윤슬 이든 재롱 하얀 희망'.split(
    ' ',
  );

/** Syllables that foreign names are written with. */
export const FOREIGN_SYLLABLES =
  '가나다라마바사아자차카타파하노도로모보소오조코토포호누두루무부수우주쿠투푸후니디리미비시이지키티피히네데레메베세에제케테페헤란단만반산안잔칸탄판한론돈몬본손온존콘톤폰린딘민빈신인진킨틴핀르드스트크프브그';

/** What an organisation ends with, which stays when its own part is another. */
export const ORGANIZATION_ENDS =
  /^([가-힣]{2,4})(전자|그룹|은행|대학교|대|병원|대병원|건설|증권|화학|제약|산업|물산|중공업|자동차|통신|텔레콤|카드|보험|생명|화재|항공|해운|제철|에너지|식품|백화점|마트|출판사|신문|일보|방송|엔터테인먼트|뮤직|연구소|연구원|재단|협회|학회|고등학교|고|중학교|초등학교|여고|시장|군청|시청|구청|도청|경찰서|소방서|교육청|지검|지법|구단|FC|시멘트|제지|바이오|게임즈|소프트|테크|홀딩스|캐피탈|자산운용|저축은행|당)$/;
/** The same of a place. */
export const PLACE_ENDS =
  /^([가-힣]{2,3})(시|군|구|동|읍|면|리|도|역|산|강|천|항|섬|교|대교|터널|공항|해수욕장|공원|시장|마을|아파트|빌딩|고속도로|로|길|국가|공화국|주|성|호|저수지|계곡|해변|광장|궁|사)$/;

/** Of the words of a dictionary, by what each is known as: 1 a person, 2 a place, in sum. */
export function koreanNameParts(words: ReadonlyMap<string, number>): KoreanNameParts {
  const persons: string[] = [];
  const places: string[] = [];
  for (const [word, known] of words) {
    if (known & 1 && word.length === 3 && SURNAMES.includes(word.charAt(0))) persons.push(word);
    if (known === 2 && word.length <= 4) places.push(word);
  }
  return { persons, places };
}
