import { linkDensity, oneLine } from '../../dom/element-text.ts';
import { LINE_BLOCKS, removeLine } from '../../dom/lines.ts';

/** Labels before links to other stories, in the languages of the press. */
const ELSEWHERE =
  /^[\s>»▶☞→【[(]*(?:related(?: stor(?:y|ies)| articles?)?|read (?:more|also|next)|see (?:also|more)|more(?: (?:on|from) .{0,40})?|also (?:on|read)|don['’]?t miss|watch|les (?:også|mer)|läs (?:mer|också|även)|lest auch|lesen sie auch|mehr zum thema(?: (?:auf|bei) .{1,30})?|auch interessant|most read(?: (?:in|on) .{1,30})?|most popular|tell us what you think\W*|schon gelesen\W*|passend dazu|weitere (?:artikel|beiträge|meldungen)(?: zum thema)?|sur le même sujet|en savoir plus|dowiedz się więcej|más información|zum artikel|lee también|leer más|lire aussi|à lire(?: aussi)?|leggi anche|lees ook|læs også|czytaj (?:też|także)|leia (?:também|mais)|関連記事|あわせて読みたい|相关阅读|관련\s?기사|함께\s?보기)[】\])]*\s*(?:[:：|].{0,200})?$/i;
/** What asks for the reader's address or consent; trusted in a short paragraph only. */
const ASKING =
  /\b(?:newsletters?|subscribe (?:now|to (?:our|the|get|read))|sign up (?:for|to) (?:our|the|get|receive)|get the latest .{0,60}(?:inbox|updates)|follow (?:us|him|her|me|the .{0,40}) on (?:twitter|facebook|instagram|x)|externe[rn]? inhalt|redaktioneller inhalt|personenbezogene daten|datenschutzerklärung|this site is protected by recaptcha|share this (?:story|with)|(?:jetzt|hier) abonnieren|abonnez-vous|suscríbe(?:te|ase))\b/i;
/** What stands for something else: a player, a post of another site that waits for consent. */
const STAND_IN =
  /^[\s*[(–—-]*(?:(?:advert\w* \W )?(?:article|story|text|content) continues (?:below|after) ?.{0,40}|(?:this )?slideshow requires javascript|(?:(?:back to|play) )?video|media playback is (?:unsupported|not supported) on (?:your|this) device|your browser (?:does not|doesn[’']t) support .{0,60}|(?:bild )?vergrößern|(?:(?:click|tap) to )?enlarge(?: (?:this )?image)?|jump to recipe|(?:skip past|after) newsletter promotion|skip (?:ad|advertisement)|[\w-]{3,20}[- ]inhalte? (?:erlauben|anzeigen|laden))[\s.*\])–—:-]*$/i;
/** What begins a call to follow, to subscribe, to pay or to read on elsewhere; no sentence of an article does. */
const CALL =
  /^[\s*>»▶☞→]*(?:like this (?:story|article)\?|want more .{1,40}\?|get .{2,60} delivered (?:to|through|straight to) you|follow .{2,40} on (?:twitter|facebook|instagram|google news|youtube|whatsapp|telegram|x)\b|to read the full (?:story|article)\W*$|il vous reste [\d.,]{1,6}\s?% de cet article|(?:cet article est|la suite est) réservée? (?:à|aux) |este (?:contenido|artículo) es (?:exclusivo|solo) para suscriptores|この記事は(?:有料)?会員限定|残り\s?\d+\s?文字|(?:네이버|카카오톡|유튜브|텔레그램)(?:에서|으로)? .{2,30}(?:구독하세요|만나 ?보세요|추가하세요)[.!]?$)/i;
/** Codes of a plug-in that is gone: `[button link="/send"]Send us yours[/button]` */
const SHORTCODE =
  /^\[((?:button|btn|cta|ads?|link|newsletter|subscribe|social|share|widget)\w*)(?:\s[^\]]*)?\].*\[\/\1\]$|^\[(?:gallery|contact-form-7|embed|playlist|audio|video)\b[^\]]*\]$/;
/** Who made a picture, in a line of its own: under the picture it is part of the caption, between paragraphs it is no text. */
const CREDIT =
  /^[\s([]*(?:(?:photo|image|picture|bild|foto)(?:\s?(?:credit|courtesy|graph|nachweis|quelle|s))?|fotos?|kuva|credits?|crédits?(?: photo)?|사진)\s*(?:[:：=]|\bby\b)\s*[^.!?]{2,50}(?:\.\w{2,3})?[\s)\]]*$/i;
/** `READ ALSO | Another headline`, in whatever language: capitals, and the rest is a link. */
const LABELLED = /^\p{Lu}[\p{Lu}\s]{3,40}[|:]\s*\S/u;
const LONGEST = 420;
const MOST_ANNOUNCED = 8;
/** Share of a box's text. */
const WHOLLY_LINKED = 0.7;

function isElsewhere(element: Element, text: string): boolean {
  const isBlock = /^(?:P|LI|H\d)$/.test(element.nodeName);
  if (isBlock && (CALL.test(text) || SHORTCODE.test(text))) return true;
  if (text.length > 260) return false;
  if (STAND_IN.test(text) || CREDIT.test(text)) return true;
  if (ELSEWHERE.test(text)) return text.length < 40 || linkDensity(element) > 0.4;
  if (LABELLED.test(text) && element.nodeName !== 'LI' && linkDensity(element) > 0.4) return true;
  return isBlock && ASKING.test(text);
}

/** Boxes of links right behind a label are what it announces. */
function removeAnnounced(label: Element): void {
  let next = label.nextElementSibling;
  for (let step = 0; next && step < MOST_ANNOUNCED; step++) {
    const box = next;
    next = box.nextElementSibling;
    const { length } = oneLine(box.textContent);
    if (box.querySelector('img') || length > LONGEST * 2) return;
    if (!length) continue;
    if (linkDensity(box) < WHOLLY_LINKED) return;
    box.remove();
  }
}

const CUT = /(?:…|\.{3})$/;
const LEAST_OPENINGS = 4;

/** Lists of nothing but the openings of other texts, each cut short, with the heading above. */
function removeOpenings(root: Element): void {
  for (const list of root.querySelectorAll('ul,ol')) {
    const rows = [...list.children];
    if (rows.length < LEAST_OPENINGS || !list.querySelector('a[href]')) continue;
    if (!rows.every((row) => CUT.test(oneLine(row.textContent)))) continue;
    let box: Element = list;
    while (
      box.parentElement &&
      box.parentElement !== root &&
      oneLine(box.parentElement.textContent) === oneLine(box.textContent)
    )
      box = box.parentElement;
    const above = box.previousElementSibling;
    if (above && /^H[1-6]$/.test((above.firstElementChild ?? above).nodeName)) above.remove();
    box.remove();
  }
}

/** What stands over a picture or a card that somebody paid for. */
const PAID =
  /^\W{0,4}(?:(?:sponsored|promoted|paid)(?: (?:content|post|story|by .{2,40}))?|presented by .{2,40}|advert(?:is(?:e?ment|ing))?|advertentie|anzeige|werbung|annon[cs]e|reklam[ae]?|publicidad|publicité|pubblicità|広告|广告|광고|PR)\W{0,4}$/i;
const LONGEST_CARD = 240;

/** The label goes with the whole of its card, picture and all. */
function removePaid(label: Element, root: Element): boolean {
  let card: Element | undefined;
  for (let at: Element | null = label; at && at !== root; at = at.parentElement) {
    if (oneLine(at.textContent).length > LONGEST_CARD) break;
    if (at.querySelector('img,a[href]')) card = at;
  }
  card?.remove();
  return card !== undefined;
}

/**
 * Takes out the lines that point elsewhere, ask for something, or stand for what is not there. Of the general rungs, since the press puts them between
 * the paragraphs and a board does not.
 */
export function removeElsewhere(root: Element): Element {
  removeOpenings(root);
  for (const element of root.querySelectorAll(LINE_BLOCKS)) {
    if (!root.contains(element) || element.closest('pre,code,blockquote,figcaption')) continue;
    const raw = element.textContent ?? '';
    if (raw.length > LONGEST) continue;
    const text = oneLine(raw);
    if (PAID.test(text) && (removePaid(element, root) || removeLine(element, text))) continue;
    if (!text || !isElsewhere(element, text)) continue;
    if (ELSEWHERE.test(text) && linkDensity(element) < WHOLLY_LINKED) removeAnnounced(element);
    removeLine(element, text);
  }
  return root;
}
