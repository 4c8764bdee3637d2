import type { Passage } from '../../src/schemas/passage.ts';
import type { Genre } from '../../src/schemas/source.ts';
import { findCues } from './calls/cues/find-cues.ts';
import type { CleanText } from './clean-text.ts';
import type { PublishedDate } from './date-source.ts';
import type { QuotationMention } from './find-quotations.ts';
import type { PersonMention } from './people/person-mention.ts';

/** What the kind of a text is read from. */
interface Signs {
  text: CleanText;
  published: PublishedDate;
  people: readonly PersonMention[];
  quotations: readonly QuotationMention[];
  speaksFor: { side: string } | null;
}

/** A heading that is itself a record or an announcement of a call, as offices of state write it. */
const OFFICIAL_TITLE =
  /^\W*(?:\d+\.\s+)?(?:readout|press release|statement (?:by|on|from)|memorandum|transcript|record of|minutes of|summary of|pm call|communiqu[eé]|(?:tele)?phone (?:call|conversation|talk)s? (?:with|between|of)|note on)\b/iu;
const SPOKESPERSON_SAID = /\bspokes(?:person|man|woman)(?: for [^.:\n]{1,60})? said[:,]?\s*$/imu;
const WIRE =
  /\((?:ANI|AP|AFP|dpa|PTI|IANS|UNI|Reuters|TASS|Xinhua|ANSA|EFE|Kyodo|Bloomberg|UPI|Interfax|RIA Novosti)\)/u;
/** What the press credits, and asks of its readers; an office does neither. */
const OF_THE_PRESS =
  /\baccording to (?:the )?\p{Lu}[\p{L}’' ]{1,40}[.,]|\b[Aa]ccording to an? (?:official |written )?(?:statement|press release|readout)\b|\b(?:[Nn]ewsletter|[Yy]our subscription|All [Rr]ights [Rr]eserved)\b/u;
/** Without the flag `u`, with which `i` takes three times as long. */
const OPINION =
  /\b(?:expressed (?:this|his|her|their) (?:opinion|view)|op-ed|in my (?:opinion|view)|(?:the )?author(?:’s|'s)? (?:opinion|views?)|opinions? expressed|columnist|guest essay|editorial board|commentary by)\b/i;
const HEDGE =
  /\b(?:analysts|observers|experts|critics|supporters)\s+(?:\w+\s+){0,2}(?:suggest|observe|say|argue|believe|note|contend)\w*/iu;

/** What kind of text it is, from its own words; `unknown` when they do not show it. */
export function findGenre({ text, published, people, quotations, speaksFor }: Signs): Genre {
  const kept = text.kept.map(({ start, end }) => text.text.slice(start, end)).join('');
  if (speaksFor !== null) return 'official';
  if (isOfficial(text, kept, published, people, quotations)) return 'official';
  if (WIRE.test(kept)) return 'wire';
  if (OPINION.test(kept)) return 'opinion';
  const attributed = quotations.filter(({ speaker }) => speaker !== null);
  if (attributed.some(({ kind }) => kind === 'direct')) return 'news';
  if (attributed.length === 0 || HEDGE.test(kept))
    return published.edtf === null && kept.length > 1500 ? 'analysis' : 'unknown';
  return 'unknown';
}

/** An office's own account: a heading of record, or a dated heading that tells of the call itself and a body that quotes nobody to the press. */
function isOfficial(
  text: CleanText,
  kept: string,
  published: PublishedDate,
  people: readonly PersonMention[],
  quotations: readonly QuotationMention[],
): boolean {
  if (SPOKESPERSON_SAID.test(kept.slice(0, 2000))) return true;
  if (text.kept.slice(0, HEADERS).some((passage) => isRecordTitle(text.text, passage))) return text.kept.length > 1;
  const heading = text.title;
  if (heading === null || text.kept.length < 2) return false;
  const isAboutCall = findCues(text.text, heading.start, heading.end).some(
    ({ kind }) => kind === 'call' || kind === 'call-word',
  );
  if (!isAboutCall) return false;
  // Offices date their own documents; a date that a collector put before a text shows nothing.
  const isDated =
    published.basis === 'stated' &&
    published.evidence.every((at) => text.kept.some(({ start, end }) => at.start >= start && at.end <= end));
  const hasPeople = people.filter(({ start, end }) => start >= heading.start && end <= heading.end).length > 0;
  // The name of an office alone on the first line is that of the page; what the leader said stands there in quotation marks, too.
  if (isDated && hasPeople && isMasthead(text, people)) return true;
  return (
    isDated &&
    hasPeople &&
    !OF_THE_PRESS.test(kept) &&
    quotations.every(({ kind, cue, relay }) => (kind === 'indirect' || cue === null) && relay.length === 0)
  );
}

/** Whether a text begins with a line that is the title of an office and nothing else: "President of Norland". */
function isMasthead({ text, kept, title }: CleanText, people: readonly PersonMention[]): boolean {
  const [first] = kept;
  if (first?.kind !== 'paragraph' || (title !== null && first.start >= title.start)) return false;
  return people.some(
    ({ by, start, end }) => by === 'office' && start <= first.start && text.slice(end, first.end).trim() === '',
  );
}

/** How many paragraphs may stand before the title: the menus of an office's page. */
const HEADERS = 12;
const LONGEST_TITLE = 200;

/** A line that is itself the title of a record or an announcement of a call. */
function isRecordTitle(text: string, { start, end, kind }: Passage): boolean {
  if (kind === 'list-item' || end - start > LONGEST_TITLE || !OFFICIAL_TITLE.test(text.slice(start, end))) return false;
  return findCues(text, start, end).some((cue) => cue.kind === 'call' || cue.kind === 'call-word');
}
