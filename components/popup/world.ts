import type { ReadonlySignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import type { AskBackground, AskPage } from '../../lib/messages/contract.ts';
import type { ItemId } from '../../lib/model/saved-item.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import type { SummaryProps } from '../summary/Summary.tsx';
import type { SummaryWorld } from '../summary/world.ts';
import type { ListenButtonProps } from './listening/ListenButton.tsx';
import type { Listening } from './listening/listening.ts';
import type { VoiceBarProps } from './listening/VoiceBar.tsx';

/** The whole form of a summary, with what it needs of the browser. */
export interface SummaryKit {
  readonly Summary: ComponentType<SummaryProps>;
  readonly world: SummaryWorld;
}

/** Listening, which goes on in the tab when the popup closes. */
export interface ListeningKit {
  readonly listening: Listening;
  readonly ListenButton: ComponentType<ListenButtonProps>;
  readonly VoiceBar: ComponentType<VoiceBarProps>;
}

export interface Tab {
  readonly id: number;
  /** Hidden by the browser where we have no access. */
  readonly url?: string | undefined;
  readonly windowId?: number | undefined;
}

/** All that the popup needs of the browser; given, so that tests can stand in for it. */
export interface PopupWorld {
  askBackground: AskBackground;
  askPage: (tabId: number) => AskPage;
  findTab: () => Promise<Tab | undefined>;
  hasAccess: (url: string) => Promise<boolean>;
  /** Only inside a click: the browser asks the user. */
  requestAccess: (url: string) => Promise<boolean>;
  reloadTab: (tabId: number) => Promise<void>;
  openLibrary: (id?: ItemId) => void;
  openOptions: () => void;
  /** The same two views beside the page; absent where that is where we are, and where the browser has no such place. */
  openBeside?: (windowId: number | undefined) => void;
  close: () => void;
  /** The version whose news nobody has looked at. */
  unseenNews: () => Promise<string | undefined>;
  openNews: () => void;
  forgetNews: () => Promise<unknown>;
  /** Fetched when there is an article: the popup opens without it. */
  loadSummary: () => Promise<SummaryKit>;
  /** Fetched a moment after the popup opened. */
  loadListening: () => Promise<ListeningKit>;
  settings: ReadonlySignal<Settings>;
  updateSettings: (change: (now: Settings) => Partial<Settings>) => Promise<unknown>;
}
