import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runCommand } from '../components/reader/commands/commands.ts';
import { correctMarks } from '../components/reader/commands/correct-marks.ts';
import { saySaved } from '../components/reader/commands/say-saved.ts';
import { FailureSentence } from '../components/reader/trouble/FailureSentence.tsx';

// Put beside the reader when somebody first asks for something by a key or a button.
export default defineUnlistedScript(() => {
  globalThis.pandokParts = {
    ...globalThis.pandokParts,
    commands: { part: { runCommand, correctMarks, saySaved, FailureSentence }, css: '' },
  };
});
