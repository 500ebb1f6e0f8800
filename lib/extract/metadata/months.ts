/** Beginnings of the months' names in the languages of the press, by number. The longest that fits decides. */
const BEGINNINGS: readonly string[] = [
  'jan ene gen janv',
  'feb fev fevr febb',
  'mar maa mrz marz mart maart',
  'apr abr avr',
  'may mai maj mei mag mayo maggio',
  'jun giu juin junho junio',
  'jul lug juil julho julio',
  'aug ago aou agosto',
  'sep set sett',
  'oct okt ott out',
  'nov',
  'dec dez dic dezember',
];

const MONTHS = new Map(
  BEGINNINGS.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** The number of a month by its name or its beginning, 1 to 12. `août`, `Sept.`, `März` -> 8, 9, 3 */
export function monthOf(name: string | undefined): number | undefined {
  const plain = (name ?? '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  for (let length = Math.min(plain.length, 5); length >= 3; length--) {
    const month = MONTHS.get(plain.slice(0, length));
    if (month) return month;
  }
  return undefined;
}
