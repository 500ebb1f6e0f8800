import { cosine } from '../vectors.ts';
import { column, type Subject, standardised } from './subject.ts';

const ROUNDS = 20;
const DAMPING = 0.85;

/** How near a sentence is to what the article is about: its title, its first sentence, its middle, its neighbours. */
export function theme(subject: Subject) {
  const { vectors, draft } = subject;
  const leader = draft.candidates.findIndex(({ place, fragment }) => place === 0 && !fragment);
  const first = vectors.sentences[leader];
  return {
    title: standardised(column(subject, (_, i) => titleShare(subject, i))),
    likeFirst: standardised(column(subject, (_, i) => similarTo(subject, i, first))),
    centroid: standardised(column(subject, (_, i) => nearMiddle(subject, i))),
    central: standardised([...centrality(subject)]),
  };
}

function titleShare({ vectors }: Subject, i: number): number {
  const own = vectors.sentences[i];
  if (!own) return 0;
  const { ids, weights } = vectors.title;
  let shared = 0;
  let j = 0;
  for (let k = 0; k < ids.length; k++) {
    const id = ids[k] as number;
    while (j < own.ids.length && (own.ids[j] as number) < id) j++;
    if (own.ids[j] === id) shared += weights[k] as number;
  }
  return shared;
}

function similarTo({ vectors }: Subject, i: number, other: Subject['vectors']['title'] | undefined): number {
  const own = vectors.sentences[i];
  return own && other && own !== other ? cosine(own, other) : 0;
}

function nearMiddle({ vectors }: Subject, i: number): number {
  const own = vectors.sentences[i];
  if (!own) return 0;
  let sum = 0;
  for (let k = 0; k < own.ids.length; k++)
    sum += (own.weights[k] as number) * (vectors.centroid[own.ids[k] as number] as number);
  return sum;
}

/** PageRank over the cosines (TextRank, LexRank without a threshold). */
function centrality({ candidates, similarity }: Subject): Float64Array {
  const n = candidates.length;
  const sums = new Float64Array(n);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) sums[i] = (sums[i] as number) + (similarity[i * n + j] as number);
  let rank = new Float64Array(n).fill(1 / n);
  let next = new Float64Array(n);
  for (let round = 0; round < ROUNDS; round++) {
    next.fill((1 - DAMPING) / n);
    for (let i = 0; i < n; i++) {
      const flow = sums[i] ? (DAMPING * (rank[i] as number)) / (sums[i] as number) : 0;
      if (flow > 0)
        for (let j = 0; j < n; j++) next[j] = (next[j] as number) + flow * (similarity[i * n + j] as number);
    }
    [rank, next] = [next, rank];
  }
  return rank;
}
