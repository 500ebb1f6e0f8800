import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { FirstNote } from '../components/reader/menu/FirstNote.tsx';
import { KeyList } from '../components/reader/menu/KeyList.tsx';
import css from '../components/reader/menu/menu.css?inline';
import { OpeningMenu } from '../components/reader/menu/OpeningMenu.tsx';

// Put beside the reader the very first time, and when somebody asks for the menu or the keys.
export default defineUnlistedScript(() => {
  globalThis.pandokParts = {
    ...globalThis.pandokParts,
    'reader-menu': { part: { FirstNote, KeyList, OpeningMenu }, css },
  };
});
