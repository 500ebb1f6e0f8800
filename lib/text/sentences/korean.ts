/** A predicate's last syllables. Before a stop with no space after it they still end a sentence: `했다.이어`. */
const ENDING = /(?:[가-힣A-Za-z0-9%)”’][다요까죠]|시오|[보하가]자|[가-힣][함됨음돼]|[가-힣]\s?[됨씀])$/;
/** Before dots or a smile, where no full stop helps. */
const FINAL = /[가-힣][다요까죠네지음함임됨]$/;
/** What hangs on a closing quotation mark and so carries the sentence on: `…했다.”라고`, `…한다.’는 원칙`. */
const PARTICLE =
  /^(?:라고|라며|라면서|라는|라던|라|고|며|면서|은|는|이[라란었]|이다|입니다|이[ ,]|가[ ,]|을|를|의|에|으?로|[와과도만][ ,]|란|처럼|까지|부터|보다|하[고며는]|한 |했|등|조차|이나|식)/;
/** The same after a space, where only a word of saying is safe. */
const SPACED_PARTICLE = /^(?:이?라[고며는]|이?라면서|고 (?:말|했|하|밝)|며 |하[고며] |라 )/;
/** The source of the quotation before: `… 김모(43)씨의 말이다.` */
const SOURCE =
  /^[^.!?“"]{2,80}(?:말|설명|얘기|이야기|지적|주장|전언|평가|호소|하소연|반응|목소리|생각|조언|당부)(?:이다|다|이었다|였다|이에요|예요|입니다)[.!]/;

const before = (line: string, at: number): string => line.slice(Math.max(0, at - 4), at);

export const endsPredicate = (line: string, at: number): boolean => ENDING.test(before(line, at));
export const endsSoftly = (line: string, at: number): boolean => FINAL.test(before(line, at));
export const carriesOn = (line: string, at: number): boolean => PARTICLE.test(line.slice(at, at + 4));
export const carriesOnAfterSpace = (line: string, at: number): boolean =>
  SPACED_PARTICLE.test(line.slice(at, at + 6));
export const isSourceOfQuote = (line: string, at: number): boolean => SOURCE.test(line.slice(at, at + 100));
