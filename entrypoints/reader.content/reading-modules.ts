import * as address from '../../lib/dom/address.ts';
import * as contentFrame from '../../lib/dom/content-frame.ts';
import * as elementText from '../../lib/dom/element-text.ts';
import * as hidden from '../../lib/dom/hidden.ts';
import * as html from '../../lib/dom/html.ts';
import * as inert from '../../lib/dom/inert.ts';
import * as lines from '../../lib/dom/lines.ts';
import * as noise from '../../lib/dom/noise.ts';
import * as pageNames from '../../lib/dom/page-names.ts';
import * as realImages from '../../lib/dom/real-images.ts';
import * as srcset from '../../lib/dom/srcset.ts';
import * as textMap from '../../lib/dom/text-map.ts';
import * as boardShapes from '../../lib/extract/addresses/board-shapes.ts';
import * as postAddress from '../../lib/extract/addresses/post-address.ts';
import * as rejected from '../../lib/extract/body/rejected.ts';
import * as canonical from '../../lib/extract/metadata/canonical.ts';
import * as hostLabel from '../../lib/extract/metadata/host-label.ts';
import * as leadImage from '../../lib/extract/metadata/lead-image.ts';
import * as parseDate from '../../lib/extract/metadata/parse-date.ts';
import * as published from '../../lib/extract/metadata/published.ts';
import * as tidyName from '../../lib/extract/metadata/tidy-name.ts';
import * as readDocument from '../../lib/read-document.ts';
import * as fold from '../../lib/text/fold.ts';

/**
 * What reads a page, by its file: the reading view goes by it, and the general reading, which needs much of it too.
 * Lent whole, so that it is there once.
 */
export const readingModules = {
  'lib/dom/address.ts': address,
  'lib/dom/content-frame.ts': contentFrame,
  'lib/dom/element-text.ts': elementText,
  'lib/dom/hidden.ts': hidden,
  'lib/dom/html.ts': html,
  'lib/dom/inert.ts': inert,
  'lib/dom/lines.ts': lines,
  'lib/dom/noise.ts': noise,
  'lib/dom/page-names.ts': pageNames,
  'lib/dom/real-images.ts': realImages,
  'lib/dom/srcset.ts': srcset,
  'lib/dom/text-map.ts': textMap,
  'lib/extract/addresses/board-shapes.ts': boardShapes,
  'lib/extract/addresses/post-address.ts': postAddress,
  'lib/extract/metadata/canonical.ts': canonical,
  'lib/extract/metadata/lead-image.ts': leadImage,
  'lib/extract/metadata/parse-date.ts': parseDate,
  'lib/extract/metadata/published.ts': published,
  'lib/extract/body/rejected.ts': rejected,
  'lib/extract/metadata/tidy-name.ts': tidyName,
  'lib/extract/metadata/host-label.ts': hostLabel,
  'lib/read-document.ts': readDocument,
  'lib/text/fold.ts': fold,
} as const;
