/** Words that tie a sentence to the one before it: alone at the head of a summary they tie it to nothing. */
const KOREAN =
  /^(?:한편|또한?|아울러|이와 함께|이와 더불어|더불어|이어서?|그리고|게다가|특히|다만|하지만|그러나|그런데|반면에?|그래서|따라서|이에 따라|이에|결국|앞서|그러면서|이 밖에도?|이밖에도?)(?:,\s*|\s+)(?=\S)/;
const ENGLISH =
  /^(?:meanwhile|however|also|in addition|moreover|furthermore|besides|still|yet|but|and|so|therefore|thus|nevertheless|earlier|for example),\s+(?=\S)/i;
/** What is left must still be a sentence. Letters. */
const SHORTEST = 12;

/**
 * A sentence as it is shown alone, without the word that ties it to the one before; for display only, the span stays.
 * `한편, 시는 요금을 그대로 두기로 했다.` -> `시는 요금을 그대로 두기로 했다.`
 */
export function withoutConnective(sentence: string): string {
  const rest = sentence.replace(KOREAN, '').replace(ENGLISH, '');
  if (rest === sentence || rest.length < SHORTEST) return sentence;
  return rest.charAt(0).toLocaleUpperCase() + rest.slice(1);
}
