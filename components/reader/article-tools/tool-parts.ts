import type { ComponentType } from 'preact';
import type { LightboxProps } from '../lightbox/Lightbox.tsx';
import type { HighlightFootProps } from '../own-highlights/HighlightFoot.tsx';
import type { HighlightsPanelProps } from '../own-highlights/HighlightsPanel.tsx';
import type { walkSentences } from '../own-highlights/sentence-walk.ts';
import type { ReadAloudProps } from '../read-aloud/ReadAloud.tsx';
import type { createReadAloud } from '../read-aloud/state.ts';
import type { takeVoice, voiceInHand } from '../read-aloud/voice-in-hand.ts';

/** What the tools of an article show but do not carry. */
export interface ToolParts {
  lightbox: { readonly Lightbox: ComponentType<LightboxProps> };
  'own-highlights': {
    readonly HighlightFoot: ComponentType<HighlightFootProps>;
    readonly HighlightsPanel: ComponentType<HighlightsPanelProps>;
    readonly walkSentences: typeof walkSentences;
  };
  'read-aloud': {
    readonly ReadAloud: ComponentType<ReadAloudProps>;
    readonly createReadAloud: typeof createReadAloud;
    readonly takeVoice: typeof takeVoice;
    readonly voiceInHand: typeof voiceInHand;
  };
}

export type LoadToolPart = <Name extends keyof ToolParts>(name: Name) => Promise<ToolParts[Name]>;
