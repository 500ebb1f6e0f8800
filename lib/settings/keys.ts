/** Every key of `storage.local`, in one place. */
export const STORAGE_KEYS = {
  settings: 'settings',
  /** What stood under `settings` when it could not be read: kept, never overwritten by defaults. */
  unreadableSettings: 'settings.unreadable',
  /** Address and model of the user's own server; its key is elsewhere (key-vault.ts). */
  endpoint: 'engine.endpoint',
  /** Where the small button stands: of this screen, so it is no setting. */
  buttonPlace: 'button.place',
  /** Has the first page been shown? */
  welcomed: 'welcomed',
  /** The version whose news nobody has looked at yet. */
  unseenNews: 'news.unseen',
  /** What the library held after its last change (vanished.ts). */
  libraryKept: 'library.kept',
  /** Epoch ms: when old trash was last looked for. */
  trashEmptied: 'library.trashEmptied',
} as const;
