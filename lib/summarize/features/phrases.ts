/** Words that tell what a sentence does in an article. Collected by reading Korean and English news; one table a purpose. */
interface Phrases {
  readonly korean: RegExp;
  readonly english: RegExp;
}

/** Says who found or announced it. */
export const ATTRIBUTION: Phrases = {
  korean:
    /에 따르면|에 의하면|(?:밝혔|발표했|나타났|드러났|확인됐|전했|집계됐|조사됐|파악됐|알려졌|분석됐|밝혀졌|공개했|규명했)(?:다|습니다)/,
  english: /\b(?:according to|announced|reported|revealed|confirmed|found that|showed that)\b/i,
};

/** Opens with a word that hangs it on what came before. */
export const CONNECTIVE: Phrases = {
  korean:
    /^(?:한편|또한?|이어|이어서|앞서|다만|그러나|하지만|반면|그리고|게다가|아울러|특히|예컨대|예를 들어|그런데|근데|실제로|이 밖에|이 외에|이외에도|더불어|그래도|물론|우선|먼저)(?:[ ,]|는 )/,
  english:
    /^(?:but|and|also|however|meanwhile|moreover|furthermore|besides|still|instead|for example|in addition|so|then|yet|nor)\b/i,
};

/** Draws a conclusion. */
export const CONCLUSION: Phrases = {
  korean:
    /^(?:이에 따라|따라서|결국|이로써|결론적으로|결과적으로|이번 (?:연구|조치|결정|조사|대책)|요약하면|결산하면|정리하면|한마디로|결론(?:은|부터|:)|요약:)/,
  english:
    /^(?:as a result|therefore|thus|in short|in all|overall|in conclusion|verdict|bottom line|the (?:move|study|decision|deal|findings))\b/i,
};

/** Opens with a word for something named earlier: hard to follow alone. */
export const ANAPHORA: Phrases = {
  korean:
    /^(?:이는|이를|이것|그는|그가|그녀|그들|이들|이날|그날|이때|그때|당시|여기|이처럼|이런|이러한|그런|그러한|이 같은|이와|그 |이 (?!대통령|총리|대표|씨|교수|의원|장관))/,
  english: /^(?:he|she|it|they|this|that|these|those|his|her|their|its|there)\b/i,
};

/** Decides, starts, agrees, builds: what news is made of. */
export const DEED: Phrases = {
  korean:
    /추진|결정|발표|합의|확정|시행|도입|개발|출시|체결|선정|착수|개최|승인|통과|의결|공개|투자|설립|인수|인상|인하|동결|성공|규명|발견|완공|착공|기록했/,
  english:
    /\b(?:launch|agree|approv|decid|announc|sign|rais|cut|win|won|beat|arrest|charg|ban|open|clos|buy|acquir|resign|die|kill|rescu|freed|discover)\w{0,4}\b/i,
};

/** Ends in a verb of saying: an opinion or a detail in someone's mouth. */
export const SAYING: Phrases = {
  korean:
    /(?:말했|강조했|덧붙였|설명했|지적했|주장했|했다고 한|당부했|호소했|토로했|답했|화답했|요구했|웃었|라고 했|다고 했|고 했)(?:다|습니다)/,
  english:
    /(?:said|says|added|told \S+)(?<=(?:,["”’]\s*(?:\S+\s){0,4}|\b(?:he|she|they|\p{Lu}\S+) )(?:said|says|added)|\b(?:he|she|they|\p{Lu}\S+) told \S+)/u,
};

/** A writer's own verdict, as reviews, tips and stories on boards end: `결론은 사지 마세요`. */
export const VERDICT: Phrases = {
  korean:
    /결론|요약|정리하면|총평|한 줄|해결|알고 보니|범인|궁금한 건|질문은|(?:가|사|하|보|쓰)지? ?(?:세요|마세요)/,
  english: /\b(?:verdict|overall|worth|recommend|in short|bottom line|the answer|lesson|would I)\b/i,
};

/** Sets a scene with one person in it, as features open: `직장인 노하민(34) 씨는`. The point comes later. */
export const ANECDOTE: Phrases = {
  korean:
    /[가-힣]{2,4}\s?\(\d{2}(?:세|·[^)]{1,12})?\)|(?:만났다|만난 것은|서 있었다|앉아 있었다|켜졌다|보였다|꺼냈다|떠올랐다)/,
  english: /\b[A-Z]\w+, \d{2},|\b(?:sat|stood|opened|climbed|walked|put down)\b/,
};
