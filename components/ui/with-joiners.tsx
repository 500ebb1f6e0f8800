import { beforeParticles } from '../../lib/text/stay-together.ts';

/** No particle begins a line: between it and the sign before it stands a joiner of the style sheet (`.joiner`). */
export const withJoiners = (text: string) =>
  beforeParticles(text).map((piece, at) => [at > 0 && <i class="joiner" />, piece]);
