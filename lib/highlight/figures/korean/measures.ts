/** Units of measurement and what is said like one. Own list; letters are case-sensitive as the SI has them. */
export const MEASURES =
  // area, length, volume
  '평 평대 리 ㎢ km² km2 ㎡ m² m2 제곱미터 제곱킬로미터 제곱센티미터 평방미터 평방킬로미터 평방피트 ㏊ ha 헥타르 에이커 ' +
  'km ㎞ m ㎝ cm ㎜ mm μm ㎛ nm ㎚ 킬로미터 미터 데시미터 센티미터 센티 밀리미터 밀리 나노미터 나노 마이크로미터 마일 해리 피트 인치 야드 광년 ' +
  '㎥ m³ m3 세제곱미터 입방미터 입방피트 L l ℓ ml mL ㎖ cc kL 리터 밀리리터 킬로리터 갤런 배럴 온스 파인트 ' +
  // mass, temperature, angle
  '근 톤 t kt Mt kg ㎏ g ㎎ mg ㎍ μg 킬로그램 킬로 그램 밀리그램 마이크로그램 미터톤 캐럿 lb lbs oz ft mi ℃ °C ℉ °F ° 도 도씨 ' +
  // energy, electricity, data, frequency
  'kW ㎾ MW GW TW kWh ㎾h MWh GWh TWh Wh W V kV A mA mAh Ah 와트 킬로와트 메가와트 기가와트 볼트 암페어 킬로와트시 kcal ㎉ cal 칼로리 킬로칼로리 BTU ' +
  'Hz kHz MHz GHz THz 헤르츠 메가헤르츠 기가헤르츠 bit KB MB GB TB PB Gb Kbps Mbps Gbps Tbps 비트 바이트 킬로바이트 메가바이트 기가바이트 테라바이트 화소 픽셀 px fps dpi ' +
  // pressure, sound, speed, rates
  'dB 데시벨 hPa Pa kPa MPa 헥토파스칼 ppm ppb rpm 마력 hp 노트 mph km/h ㎞/h kph m/s ㎧ bp bps 베이시스포인트 TEU CGT GT DWT 진도 나노초 밀리초 μs ms mg/dL ㎎/㎗ mmHg';
