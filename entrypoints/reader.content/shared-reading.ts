import * as address from '../../lib/dom/address.ts';
import * as elementText from '../../lib/dom/element-text.ts';
import * as hidden from '../../lib/dom/hidden.ts';
import * as inert from '../../lib/dom/inert.ts';
import * as lines from '../../lib/dom/lines.ts';
import * as noise from '../../lib/dom/noise.ts';
import * as pageNames from '../../lib/dom/page-names.ts';
import * as realImages from '../../lib/dom/real-images.ts';
import * as hostLabel from '../../lib/extract/host-label.ts';
import * as leadImage from '../../lib/extract/lead-image.ts';
import * as parseDate from '../../lib/extract/parse-date.ts';
import * as published from '../../lib/extract/published.ts';
import * as rejected from '../../lib/extract/rejected.ts';
import * as tidyName from '../../lib/extract/tidy-name.ts';
import * as fold from '../../lib/text/fold.ts';

/** What the reader carries anyway and the general reading needs too, by its file: lent whole, so that it is there once. */
export const sharedReading = {
  'lib/dom/address.ts': address,
  'lib/dom/element-text.ts': elementText,
  'lib/dom/hidden.ts': hidden,
  'lib/dom/inert.ts': inert,
  'lib/dom/lines.ts': lines,
  'lib/dom/noise.ts': noise,
  'lib/dom/page-names.ts': pageNames,
  'lib/dom/real-images.ts': realImages,
  'lib/extract/lead-image.ts': leadImage,
  'lib/extract/parse-date.ts': parseDate,
  'lib/extract/published.ts': published,
  'lib/extract/rejected.ts': rejected,
  'lib/extract/tidy-name.ts': tidyName,
  'lib/extract/host-label.ts': hostLabel,
  'lib/text/fold.ts': fold,
} as const;
