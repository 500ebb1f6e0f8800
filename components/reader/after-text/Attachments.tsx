import { type Attachment, extensionOf } from '../../../lib/model/attachment.ts';
import { attachmentWords } from '../../../lib/words/attachments.ts';
import type { Language } from '../../../lib/words/language.ts';
import { bytesInWords } from '../../ui/bytes.ts';
import { Icon } from '../../ui/Icon.tsx';
import { CLIP } from '../../ui/page-drawings.ts';

interface AttachmentsProps {
  files: readonly Attachment[];
  language: Language;
}

/** An extension longer than this says nothing at a glance. */
const LONGEST_BADGE = 4;

function Row({ file, language }: { file: Attachment; language: Language }) {
  const words = attachmentWords[language];
  const { name, url, size, kind } = file;
  const ending = extensionOf(name);
  const inside = (
    <>
      <span class="file-badge" data-kind={kind} aria-hidden="true">
        {ending.length > LONGEST_BADGE ? '' : ending}
      </span>
      <bdi class="file-name">{name}</bdi>
      <span class="file-about">
        {words.kinds[kind]}
        {size !== undefined && <span class="file-size">{bytesInWords(size, language)}</span>}
        {!url && <span class="file-elsewhere">{words.onPage}</span>}
      </span>
    </>
  );
  if (!url) return <div class="file">{inside}</div>;
  return (
    <a class="file" href={url} target="_blank" rel="noopener">
      {inside}
      <Icon name="out" size={18} />
      <span class="pd-unseen">{words.newTab}</span>
    </a>
  );
}

/** The files that the post carries: each leads where the page's own link does, and is fetched when it is pressed. */
export function Attachments({ files, language }: AttachmentsProps) {
  if (files.length === 0) return null;
  return (
    <section class="attachments">
      <h2>
        <Icon name={CLIP} />
        {attachmentWords[language].files(files.length.toLocaleString(language))}
      </h2>
      <ul>
        {files.map((file, index) => (
          <li key={index}>
            <Row file={file} language={language} />
          </li>
        ))}
      </ul>
    </section>
  );
}
