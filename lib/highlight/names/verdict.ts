import type { NameKind } from '../../model/mark.ts';
import type { Candidate } from '../finder.ts';
import type { Tagging } from '../tagger/tagger.ts';
import { mentions } from './mentions.ts';

/** Log-odds that one mention adds at most: no mention decides alone against many. */
const LOUDEST = 4;
/** What rules know by list or ending stays a name however little context says; persons go by shape, and shapes are common. */
const FLOOR: Readonly<Record<NameKind, number>> = {
  person: Number.NEGATIVE_INFINITY,
  organization: 1,
  place: 1,
};

const logOdds = (belief: number): number =>
  Math.max(-LOUDEST, Math.min(LOUDEST, Math.log((belief + 1e-6) / (1 - belief + 1e-6))));

/** What speaks for each kind of one form. */
export class Verdict {
  private readonly odds = new Map<NameKind, number>();
  private readonly starts = new Set<number>();

  propose({ start, kind }: Candidate, odds: number): void {
    const name = kind as NameKind;
    this.starts.add(start);
    this.odds.set(name, Math.max(this.odds.get(name) ?? 0, odds));
  }

  /** Adds what the tagger says at each mention. `floored` where a list or an ending outweighs whatever it says. */
  weigh(text: string, form: string, tagging: Tagging, floored: boolean): void {
    if (form.length > 1) for (const start of mentions(text, form)) this.starts.add(start);
    for (const [kind, odds] of this.odds) {
      let sum = odds;
      for (const start of this.starts) sum += logOdds(tagging.beliefIn(start, start + form.length, kind));
      this.odds.set(kind, odds > 0 && floored ? Math.max(sum, FLOOR[kind]) : sum);
    }
  }

  /** What most speaks for. */
  get kind(): NameKind | undefined {
    let best: NameKind | undefined;
    let most = 0;
    for (const [kind, odds] of this.odds) {
      if (odds <= most) continue;
      best = kind;
      most = odds;
    }
    return best;
  }

  accepts(kind: Candidate['kind']): boolean {
    const own = this.odds.get(kind as NameKind) ?? 0;
    if (own <= 0) return false;
    for (const odds of this.odds.values()) if (odds > own) return false;
    return true;
  }
}
