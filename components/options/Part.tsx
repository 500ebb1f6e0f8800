import type { ComponentChildren } from 'preact';
import type { Language } from '../../lib/words/language.ts';
import { type OptionsPageWords, optionsPageWords } from '../../lib/words/options-page.ts';

export type PartName = keyof OptionsPageWords['part'];

interface PartProps {
  name: PartName;
  language: Language;
  children: ComponentChildren;
}

/** One part of the settings, under its name; the contents list leads here. */
export function Part({ name, language, children }: PartProps) {
  return (
    <section id={name} class="part" aria-labelledby={`${name}-part`}>
      <h2 id={`${name}-part`} class="part-title" tabIndex={-1}>
        {optionsPageWords[language].part[name]}
      </h2>
      {children}
    </section>
  );
}
