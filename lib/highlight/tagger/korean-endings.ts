/** Particles and the copula's forms that follow a name or a figure in one eojeol: `에서는` in `부산에서는`. */
const ENDINGS = new Set(
  (
    '은 는 이 가 을 를 의 와 과 도 만 에 로 께 야 아 랑 나 들 뿐 엔 선 인 측 씨 님 며 고 다 요 죠 여 ' +
    '으로 에서 에게 한테 까지 부터 보다 처럼 만큼 마저 조차 밖에 라도 라는 라고 라며 라면 이란 이나 이며 이고 지만 ' +
    '인데 이던 이다 이자 인가 인지 에도 에는 에만 에선 에의 께서 들이 들은 들을 들의 들과 들도 들에 만이 만을 만은 ' +
    '와의 과의 로서 로써 로도 로는 로의 하고 하는 한다 했다 같은 같이 같다 씨가 씨는 씨의 씨를 측은 측이 님이 님은 ' +
    '이나마 으로서 으로써 으로도 으로는 으로의 에서도 에서는 에서의 에서만 에게서 에게는 에게도 까지의 까지는 까지도 ' +
    '부터는 부터의 이라도 이라는 이라고 이라며 이라면 이었다 였다 이었던 였던 입니다 이에요 예요 이어서 여서 이네요 이죠 ' +
    '이지만 보다는 보다도 만으로 들에게 들까지 이라니 라니 에서부터 으로부터 로부터 에게까지 까지만 뿐만 뿐이 뿐인'
  ).split(' '),
);
const LONGEST = 4;

/** Length of the ending that closes `word`, 0 for none. At least one letter stays. */
export function endingLength(word: string): number {
  for (let length = Math.min(LONGEST, word.length - 1); length > 0; length--)
    if (ENDINGS.has(word.slice(-length))) return length;
  return 0;
}
