import { indexRoles } from '../people/index-roles.ts';
import type { TextReading } from '../text-reading.ts';
import type { MergingRules } from './merging-rules.ts';
import { zoneOfCountry, zoneOfPlace } from './zone-of-place.ts';
import { matchesOf } from '../matches-of.ts';

/**
 * Whose day the words of a text mean: an IANA time zone, and whether only the dateline shows it; null when nothing does. `words`: the
 * sentence that tells of the call.
 */
export type ZoneReader = (reading: TextReading, words: string) => { zone: string; isOfDateline: boolean } | null;

/**
 * The zone that the sentence names ("Tokyo time", "8 p.m. JST"); else that of the side whose own account the text is, as
 * dossier.yaml states it or as its principals' offices have it; else that of the place in the dateline ("TOKYO, June 3 –").
 */
export function makeZoneReader({ settings, publishers, people }: MergingRules): ZoneReader {
  const { tenures } = indexRoles(people);
  const zoneOfSide = new Map(
    settings.sides.map(({ id, timeZone, principals }) => {
      const countries = tenures.filter(({ person }) => principals.includes(person)).map(({ country }) => country);
      const [only, ...more] = new Set(countries);
      return [id, timeZone ?? (more.length > 0 ? null : zoneOfCountry(only ?? null))] as const;
    }),
  );
  const sideOfPublisher = new Map(publishers.map(({ id, speaksFor }) => [id, speaksFor]));
  return (reading, words) => {
    const side = sideOfPublisher.get(reading.publisher ?? '');
    const own = zoneInWords(words) ?? zoneOfSide.get(side ?? '') ?? null;
    const zone = own ?? zoneOfDateline(reading);
    return zone === null ? null : { zone, isOfDateline: own === null };
  };
}

const NAMED_ZONE =
  /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+){0,2}) (?:local |standard |daylight |summer )?time(?!\p{L})|(?<![\p{L}\p{N}])(\p{Lu}{2,4})(?![\p{L}\p{N}])/gu;

/** What all words for a zone have one of: "time" and the letters that stand for one. */
const MAY_NAME_ZONE = /time|UTC|MSK|[EPMCSJKG][A-Z]?T/u;

/** Null when the sentence names no zone, or several: nothing says then whose day it gives. */
function zoneInWords(words: string): string | null {
  if (!MAY_NAME_ZONE.test(words)) return null;
  const named = matchesOf(words, NAMED_ZONE).map(([, place, letters]) =>
    // "US" and "UK" are letters that name a country, and no zone.
    place === undefined ? zoneOfLetters(letters ?? '') : zoneOfPlace(place),
  );
  const [only, ...more] = new Set(named.filter((zone) => zone !== null));
  return more.length > 0 ? null : (only ?? null);
}

function zoneOfLetters(letters: string): string | null {
  return /^(?:GMT|UTC|ET|[EP][SD]T|PT|CES?T|MSK|JST|KST)$/u.test(letters) ? zoneOfPlace(letters) : null;
}

/** How many paragraphs may stand before the dateline: title, subtitle, byline. */
const PARAGRAPHS_BEFORE = 4;
const DATELINE =
  /^\W{0,3}(\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,2})(?:,? [^.!?\n–—]{0,40}| ?\([^)\n]{2,40}\))? ?(?:[–—]|--|- )/u;

function zoneOfDateline({ text }: TextReading): string | null {
  for (const { start, end } of text.kept.slice(0, PARAGRAPHS_BEFORE)) {
    const place = DATELINE.exec(text.text.slice(start, Math.min(end, start + 120)))?.[1];
    const zone = place === undefined ? null : zoneOfPlace(place);
    if (zone !== null) return zone;
  }
  return null;
}
