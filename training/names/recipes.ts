import { readDictionary } from '../../lib/highlight/tagger/dictionary.ts';
import { TAGGED_KINDS, type TaggedKind } from '../../lib/highlight/tagger/labels.ts';
import { readLexicon } from '../../lib/highlight/tagger/lexicon.ts';
import { clustersOf } from './clusters.ts';
import type { Sentence } from './corpus.ts';
import type { Settings } from './crf.ts';
import type { Units } from './encode.ts';
import { gazetteerFor } from './gazetteer.ts';
import { koreanNameParts } from './korean-name-parts.ts';
import { koreanWords } from './korean-words.ts';
import { lexiconEntries } from './lexicon-entries.ts';
import { packDictionary } from './pack-dictionary.ts';
import { packLexicon } from './pack-lexicon.ts';
import { rehearse } from './rehearse.ts';
import { rehearseKorean } from './rehearse-korean.ts';
import { sentencesOf } from './teach.ts';
import { toldStrings } from './told.ts';
import { englishUnits, koreanUnits } from './units.ts';
import { mails } from './unlabelled.ts';
import { writtenSentences } from './written.ts';

/** All that makes one model: its data, what is seen of a text, how it learns, and how small it is made. */
export interface Recipe {
  /** Carefully labelled sentences: cross-validation holds out a part of these. */
  readonly gold: readonly string[];
  /** Sentences for training only. */
  readonly silver: readonly string[];
  /** Sentences of our own, for training only; `more` is made from them too. */
  readonly written: readonly Sentence[];
  readonly kinds: readonly TaggedKind[];
  readonly units: Units;
  /** What stands in the file before the weights. */
  readonly head: Uint8Array;
  /** More to train on, made from the sentences that are trained on. */
  readonly more?: (sentences: readonly Sentence[]) => Sentence[];
  /** Sentences that nobody labelled: a first model labels them for the one that is kept, less what we have told otherwise. */
  readonly unlabelled: readonly string[];
  readonly told: ReturnType<typeof toldStrings>;
  readonly settings: Omit<Settings, 'features' | 'scheme'>;
  /** Runs in other orders, whose weights are averaged. */
  readonly runs: number;
  /** Added to each kind's weight of beginning: what the sentences hold more often than texts do. */
  readonly shifts: readonly number[];
  /** Learn once more with only the features that pruning keeps: they then do the work of those left out. */
  readonly relearn: boolean;
  /** A feature seen more rarely is left out. */
  readonly least: number;
  /** Features that are kept. */
  readonly most: number;
  /** Step between two weights. */
  readonly scale: number;
  /** In `public/`. */
  readonly path: string;
}

/** Where the made-up names begin at random. */
const REHEARSAL = 7;
const NAMES = TAGGED_KINDS.slice(0, 3);

/** Korean, with what a dictionary knows words as. */
export function korean(words: ReadonlyMap<string, number>): Recipe {
  const head = packDictionary(words);
  const parts = koreanNameParts(words);
  return {
    gold: ['klue_train.jsonl'],
    silver: ['klue_train_silver.jsonl.gz'],
    written: [],
    unlabelled: [],
    told: new Map(),
    kinds: TAGGED_KINDS,
    units: koreanUnits(readDictionary(head).dictionary),
    head,
    more: (sentences) => [...sentences, ...rehearseKorean(sentences, parts, REHEARSAL)],
    settings: {
      epochs: 5,
      alpha: 0.1,
      l1: 0.5,
      l2: 0,
      dropout: 0,
      seed: 1,
    },
    runs: 1,
    shifts: [],
    relearn: true,
    least: 2,
    most: 145_000,
    scale: 0.05,
    path: 'models/names-ko.bin',
  };
}

/** So many of the commonest words are in clusters. */
const CLUSTERED = 150_000;

function english(packages: string): Recipe {
  const written = writtenSentences('written-en.txt');
  const head = packLexicon(lexiconEntries(packages), clustersOf(packages, CLUSTERED));
  return {
    gold: ['wnut17_train.jsonl', 'wikigold.jsonl'],
    silver: [],
    written,
    unlabelled: sentencesOf(mails(packages)),
    told: toldStrings('told-en.txt'),
    kinds: NAMES,
    units: englishUnits(readLexicon(head).lexicon),
    head,
    more: (sentences) => rehearse(sentences, gazetteerFor(sentences), 4, 7),
    settings: {
      epochs: 6,
      alpha: 0.1,
      l1: 0.2,
      l2: 0,
      dropout: 0.3,
      seed: 1,
    },
    runs: 2,
    shifts: [0, -1, 0],
    relearn: false,
    least: 1,
    most: 125_000,
    scale: 0.05,
    path: 'models/names-en.bin',
  };
}

/** By language, from the folder that the lists of words are installed in. */
export const RECIPES: Readonly<Record<string, (packages: string) => Recipe>> = {
  ko: (packages) => korean(koreanWords(packages)),
  en: english,
};
