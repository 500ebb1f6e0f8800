/** Written for these tests. */
export const BRIDGE_TITLE = '한빛대교 38년 만에 다시 짓는다…2029년 개통';
export const BRIDGE = [
  '■ 안전진단 D등급 “더는 미룰 수 없다”',
  '지난 2일 한빛시 강변에서 시민들이 한빛대교를 건너고 있다. 한빛시 제공',
  '한빛시는 안전진단에서 D등급을 받은 한빛대교를 헐고 2029년까지 새 다리를 놓기로 결정했다고 4일 밝혔다. 새 다리는 왕복 6차로에 길이 820m이며 사업비 1천940억 원이 든다.',
  '한빛대교는 1991년 개통해 하루 4만2천 대가 오간다. 지난해 교각 세 곳에서 균열이 발견됐다. 시는 올해 3월부터 25톤이 넘는 화물차의 통행을 막았다.',
  '공사 기간에는 상류 쪽에 임시 다리를 놓는다. 시내버스 노선 11개는 임시 다리로 돌아간다. 출근 시간은 평균 9분 늘어날 것으로 보인다.',
  '주민들은 엇갈렸다. 강변에서 식당을 하는 최모(58) 씨는 “공사 4년이면 가게 문을 닫아야 한다”고 말했다. 반면 택시기사 윤모(44) 씨는 “흔들리는 다리보다 돌아가는 길이 낫다”고 했다.',
  '설계는 국제 공모로 뽑은 다온건축이 맡는다. 교각 사이를 두 배로 넓혀 큰물에도 나뭇가지가 걸리지 않게 하고, 보행로에는 나무 그늘과 쉼터를 둔다. 낡은 다리의 난간 일부는 강변 공원으로 옮겨 남긴다.',
  '한편 시는 다음 달 주민 설명회를 세 차례 연다.',
  '/ 이가온 기자 gaon@pandok.example',
  'ⓒ 판독신문, 무단 전재 및 재배포 금지',
  '입력 2026.11.04 09:12',
].join('\n');

export const HARBOUR = [
  'Port officials in Eastmere approved a £90m flood barrier on Tuesday after three winters of rising water.',
  'The barrier will close off the inner harbour within twelve minutes and protect 4,300 homes, engineers said.',
  'Work starts in March and should end before the storms of 2029.',
  'Fishing crews fear that the gates will cost them two tides a week.',
  '"We were not asked," said Tom Arkle, who has run a boat from Eastmere since he was a boy.',
  'The council has promised a fund for crews that lose income while the work goes on.',
  'Similar barriers in two Dutch towns have held back every storm since they were built.',
  'A model of the gates is on show in the town hall until the end of the month.',
  'Entry is free.',
].join('\n');
