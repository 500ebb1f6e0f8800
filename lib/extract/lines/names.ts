/** What a standfirst is called. */
export const LEAD =
  /lead|lede|standfirst|excerpt|dek|deck|sub-?title|sub-?head|sub_?tit|mid_?tit|summary|description|abstract|teaser-?text|chapeau|preamble|ingress/i;

/** Families of words in the names of boxes (class, id, itemprop), each with what it usually holds. */
export const LINE_NAMES: readonly (readonly [family: string, names: RegExp])[] = [
  [
    'nameElsewhere',
    /relat|recommend|more|read-?(?:also|next)|see-?also|teaser|promo|popular|trending|most|latest|card|list|link|rail|carousel|grid|inline-?story|internal/i,
  ],
  [
    'nameAd',
    /(?:^|[\s_-])ad(?:s|vert\w*)?(?:$|[\s_-])|sponsor|affiliate|commercial|outbrain|taboola|shop|product|offer|deal/i,
  ],
  ['nameShare', /shar(?:e|ing)|social|sns|follow|like|vote|rating|tool/i],
  ['nameAuthor', /author|byline|bio|writer|reporter|contributor|profile|credit(?!-card)|attribution|source/i],
  ['nameMeta', /meta|date|time|publish|posted|info|tag|categor|topic|kicker|label|breadcrumb|section-?name/i],
  [
    'nameAsking',
    /newsletter|subscri|sign-?up|paywall|register|login|consent|cookie|donat|support|member|premium|regwall|gate/i,
  ],
  ['nameCaption', /caption|cutline|legend|figure|photo|image|img|media|gallery|slide|video|player/i],
  ['nameComment', /comment|repl(?:y|ies)|discuss|disqus/i],
  [
    'nameBox',
    /fact|box|aside|sidebar|infobox|callout|pull|highlight|summary|key-?point|tldr|module|widget|embed/i,
  ],
  ['nameFoot', /foot|copyright|disclaimer|notice|legal|about|end|bottom|after|tail/i],
  ['nameHead', /head|title|headline|hero|intro|top/i],
  ['nameLead', LEAD],
  ['nameBody', /body|content|text|paragraph|article|story|entry|post|prose|copy|rich/i],
  ['nameHidden', /hidden|sr-|visually|print|screen-reader|modal|popup|tooltip|toast/i],
];
