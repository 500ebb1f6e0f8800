/** Never end a sentence: something always follows. Without their last stop. */
export const LEADING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'Mr Mrs Ms Dr Prof St Gen Sen Rep Gov Lt Col Sgt Capt Cmdr Maj Rev Hon Pres Supt Det Insp Messrs Mt Ft vs cf al approx ca ' +
    'Fig Vol pp Ave Nr M Mme Mlle Sra Srta Dra Doç Doc Hr Fr bzw usw z.B d.h u.a e.g i.e v'
  ).split(' '),
);

/** End a sentence only when a word that often starts one follows. */
export const TRAILING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'Inc Ltd Co Corp Bros Jr Sr etc Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Wed Thu Fri Sat Sun vb'.split(
    ' ',
  ),
);

/** Stand before a number: `No. 1`. */
export const NUMBER_ABBREVIATIONS: ReadonlySet<string> = new Set('No no Nos Art Sec Ch p Nr'.split(' '));

/** English words that start sentences; after `U.S.` or `Inc.` they tell an end from a name that goes on. */
export const STARTERS: ReadonlySet<string> = new Set(
  'The A An He She It They We I You This That These Those In On At But And So As If When While After Before However His Her Its Their There Meanwhile Now'.split(
    ' ',
  ),
);

/** Languages that write an ordinal as a number with a stop: `3. Mai`, `12. Bölge`. */
export const ORDINAL_STOP: ReadonlySet<string> = new Set(
  'de tr da nb no nn fi cs sk sl hr sr hu pl et lv is'.split(' '),
);
