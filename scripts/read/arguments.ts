export interface Asked {
  readonly source: string;
  readonly url?: string;
  readonly json: boolean;
  readonly explain: boolean;
  readonly help: boolean;
}

export const USAGE = `Reads one page and prints it as the reading view would have it.

  npm run read -- <file.html | http(s) address> [--url ADDRESS] [--json] [--explain]

  --url ADDRESS   where a saved file came from; else what the file itself declares
  --json          the whole article as JSON
  --explain       why this block was taken and what was removed`;

/** Reads the command line. Throws an Error with a sentence for the user. */
export function parseWords(words: readonly string[]): Asked {
  const rest = [...words];
  const sources: string[] = [];
  let url: string | undefined;
  const flags = { json: false, explain: false, help: false };
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--json') flags.json = true;
    else if (word === '--explain') flags.explain = true;
    else if (word === '--help' || word === '-h') flags.help = true;
    else if (word === '--url') {
      url = rest.shift();
      if (!url || !URL.canParse(url))
        throw new Error('--url needs a full address, such as https://example.com/post/1.');
    } else if (word.startsWith('--')) throw new Error(`Unknown option ${word}. Try --help.`);
    else sources.push(word);
  }
  const [source = ''] = sources;
  if (!flags.help && sources.length !== 1) {
    throw new Error(
      sources.length ? `One page at a time, please; got ${sources.length}.` : `Which page? ${USAGE}`,
    );
  }
  return { source, ...(url && { url }), ...flags };
}
