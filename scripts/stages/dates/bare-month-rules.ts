import type { DateRule, Parts, Reading } from './date-rule.ts';
import { resolvedDate, type ResolvedDate } from './resolved-date.ts';
import { vocabulary } from './vocabulary.ts';

/** Months that are names of people or common words too. */
const alsoName = /^(?:march|april|may|june|august)$/iu;
/** Months that open a title of something that is no month. */
const partOfName = /^\s+(?:for|on|to|against|through)\s+(?:the\s+)?\p{Lu}/u;
const timePreposition = /\b(?:in|since|until|till|during|between|through|throughout|month\s+of|as\s+of|from)\s+$/iu;
const anyPreposition =
  /\b(?:in|since|until|till|during|between|through|throughout|month\s+of|as\s+of|from|to|by|of|before|after|for|and|or|the|its|their|his|her|our|that)\s+$/iu;
const trust = /\b(?:confidence|faith|trust|trusts?|believes?|interest)\s+(?:\w+\s+)?in\s+$/iu;
const nounAfter =
  /^\s+(?!(?:government|administration|cabinet|ministry|premiership|team|camp|era|years|deal|plan)\b)\p{Ll}{3,}/u;
const office = /^['’]s\s/u;
const nameAround = /(?:^|[\s(])\p{Lu}[\p{L}.’'-]*\.?\s+$/u;
const notAName =
  /\b(?:In|Since|Until|Till|During|Between|Through|From|To|By|Of|Before|After|For|And|Or|The|Its|Their|His|Her|Our|That|An?)\s+$/u;
const nameAfter = /^\s+\p{Lu}\p{Ll}/u;

/**
 * A month by its name alone. A name that people bear too, or that is a verb, needs a preposition of time before it, or an
 * article before it and a common noun after it ("the May summit"); every name needs to stand apart from other names.
 */
export const bareMonthRules: readonly DateRule[] = [
  {
    opens: ['month'],
    pattern: new RegExp(`(?<month>${vocabulary.fullMonth})`, 'uy'),
    read: readBareMonth,
  },
];

function readBareMonth({ month: name = '' }: Parts, before: string, after: string): Reading | null {
  if (!isMonth(name, before, after)) return null;
  const month = vocabulary.monthOf(name);
  const inYear = (year: number): ResolvedDate | null => resolvedDate.month(year, month);
  return {
    kind: 'yearless',
    month,
    day: null,
    weekday: null,
    in: inYear,
    named: false,
    isAttribute: isAttribute(before, after),
  };
}

/** "The May summit", "a June agreement". */
function isAttribute(before: string, after: string): boolean {
  return /\b(?:the|an?|its|their)\s+$/iu.test(before) && nounAfter.test(after);
}

function isMonth(name: string, before: string, after: string): boolean {
  if (nameAround.test(before) && !notAName.test(before)) return false;
  if (partOfName.test(after)) return false;
  if (!alsoName.test(name)) return !nameAfter.test(after) || anyPreposition.test(before);
  // "No confidence in May", "in May’s cabinet"
  if (trust.test(before) || (office.test(after) && !timePreposition.test(before))) return false;
  if (/^ma(?:y|rch)$/iu.test(name)) {
    if (/\b(?:in|since|until|till|during|month\s+of|as\s+of)\s+$/iu.test(before)) return true;
    return isAttribute(before, after) || (/\blast\s+$/iu.test(before) && nounAfter.test(after));
  }
  return (
    timePreposition.test(before) ||
    isAttribute(before, after) ||
    (anyPreposition.test(before) && !nameAfter.test(after))
  );
}
