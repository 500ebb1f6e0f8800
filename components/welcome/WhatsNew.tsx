import type { Language } from '../../lib/words/language.ts';
import { whatsNewWords } from '../../lib/words/whats-new.ts';

/** What each version brought. */
export function WhatsNew({ language }: { language: Language }) {
  const words = whatsNewWords[language];
  return (
    <main class="whats-new">
      <h1>{words.title}</h1>
      {words.news.map(({ version, lines }) => (
        <section key={version} aria-labelledby={`version-${version}`}>
          <h2 id={`version-${version}`}>{words.version(version)}</h2>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </main>
  );
}
