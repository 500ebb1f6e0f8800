import type { SiteProfile } from '../../sites/profile.ts';

/** The engine whose list this page shows: by the list itself, since a theme may hide the rest; else by any of its signs. */
export function listEngine(document: Document, profiles: readonly SiteProfile[]): SiteProfile | undefined {
  const shows = (selector: string | undefined): boolean =>
    selector !== undefined && document.querySelector(selector) !== null;
  return (
    profiles.find(({ parts }) => shows(parts.rows?.box)) ??
    profiles.find(({ recognise }) => shows(recognise.engine))
  );
}
