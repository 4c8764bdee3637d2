import { findBody } from './find-body.ts';
import { isDateLine } from './is-date-line.ts';
import { isRelatedHeading } from './is-related-heading.ts';
import type { Paragraph } from './paragraph.ts';
import { readByline } from './read-byline.ts';
import type { Cut, Rule } from './rule.ts';

/** Words of menus all over the web. */
const menuWord =
  /^(?:home|news|latest|politics|world|uk|u\.?s\.?|europe|asia|africa|americas|middle east|opinions?|analysis|business|economy|markets|money|sports?|football|culture|arts|entertainment|lifestyle|style|life|food|travel|health|science|tech|technology|environment|climate|weather|magazine|books|music|movies|film|tv|radio|video|videos|photos|pictures|podcasts?|live|local|national|international|jobs|careers|real estate|autos|cars|shop|events|games|education|obituaries|weird|search|menu|more|sections|sign in|sign up|log ?in|log ?out|register|subscribe|subscriptions?|my account|account|help|contact(?: us)?|about(?: us)?|advertise(?: with us)?|privacy(?: policy)?|terms(?: (?:of (?:use|service)|& conditions|and conditions))?|cookies?(?: policy)?|newsletters?|rss(?: feeds?)?|site ?map|e-?paper|archives?|follow us|facebook|twitter|instagram|youtube|linkedin|tiktok)$/iu;

/** No entry of a menu is longer. */
const LONGEST = 40;
const MOST_WORDS = 4;
/** A menu has at least so many entries… */
const FEWEST = 6;
/** …and so many of the words above among them: a list of names has none. */
const FEWEST_KNOWN = 3;

/** Menus of a page that was copied whole: a run of short lines before or after the running text, some of them words that menus have. */
export const cutMenus: Rule = (paragraphs) => {
  const { first, last } = findBody(paragraphs);
  const cuts: Cut[] = [];
  let from = 0;
  let known = 0;
  for (let index = 0; index <= paragraphs.length; index += 1) {
    const paragraph = paragraphs[index];
    if (paragraph !== undefined && (index < first || index > last) && isEntry(paragraph)) {
      if (menuWord.test(paragraph.text)) known += 1;
      continue;
    }
    if (index - from >= FEWEST && known >= FEWEST_KNOWN) {
      cuts.push({ from, to: index, rule: 'navigation', reason: 'navigation of the page' });
    }
    from = index + 1;
    known = 0;
  }
  return cuts;
};

function isEntry({ text, removed }: Paragraph): boolean {
  if (removed !== null || isRelatedHeading(text)) return false;
  if (text.length > LONGEST || /[.!?:]$/u.test(text)) return menuWord.test(text.slice(0, LONGEST));
  return text.split(/\s+/u).length <= MOST_WORDS && !isDateLine(text) && readByline(text) === null;
}
