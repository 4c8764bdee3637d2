import { titleOfCall } from '../../cite/title-of-call.ts';
import { narrowView } from '../../reads/narrow-view.ts';
import { wholeDossier } from '../../reads/watched.ts';
import type { Dossier } from '../../schemas/dossier.ts';
import { describeConfirmation } from '../../views/calls/describe-confirmation.ts';
import { describeLengths } from '../../views/calls/describe-lengths.ts';
import { nameCall } from '../../views/calls/name-call.ts';
import { fullAddress } from '../full-address.ts';
import { dayOfDossier, daysOfCalls } from '../latest-day.ts';
import type { FeedContent, FeedEntry } from './feed-file.ts';

/** How many entries a feed holds at most, the newest of all. */
export const LONGEST_FEED = 100;

/** What is followed by a feed, under its name in addresses: `/feeds/calls.atom`. */
export type FeedName = 'calls' | 'corrections';

type Feeds = ReadonlyMap<FeedName, FeedContent>;
const known = new WeakMap<Dossier, Feeds>();

/** The feeds of the dossier, by name; none where the site's address is not known, or nothing in the dossier has a day. */
export function feedsOf(given: Dossier): Feeds {
  const dossier = wholeDossier(given);
  const feeds = known.get(dossier) ?? makeFeeds(dossier);
  known.set(dossier, feeds);
  return feeds;
}

/** How every page names them in its head. */
export const linksToFeeds = narrowView('links-to-feeds', (dossier: Dossier) =>
  [...feedsOf(dossier).values()].map(({ title, addresses }) => ({ title, ...addresses })),
);

function makeFeeds(dossier: Dossier): Feeds {
  const day = dayOfDossier(dossier);
  if (day === null || fullAddress('/') === null) return new Map();
  return new Map(
    (['calls', 'corrections'] as const).map((name) => {
      const entries = newest(name === 'calls' ? callEntries(dossier) : correctionEntries(dossier));
      const { title, description } = words[name];
      return [
        name,
        {
          title: `${title} · ${dossier.title}`,
          description,
          language: 'en',
          authors: dossier.editors.length > 0 ? dossier.editors : [dossier.title],
          page: addressed(`/${name}/`),
          addresses: { atom: addressed(`/feeds/${name}.atom`), json: addressed(`/feeds/${name}.json`) },
          updated: entries[0]?.day ?? day,
          entries,
        },
      ];
    }),
  );
}

const words: Record<FeedName, { title: string; description: string }> = {
  calls: {
    title: 'Calls',
    description: 'Calls of this dossier, by the latest day of a source, a determination or a correction of each.',
  },
  corrections: { title: 'Corrections', description: 'What pages of this dossier said wrongly, and what they say now.' },
};

/** One entry for each call that has a day; its words are those of the call's page. */
function callEntries(dossier: Dossier): FeedEntry[] {
  const days = daysOfCalls(dossier);
  return dossier.calls.flatMap((call) => {
    const day = days.get(call.id);
    if (day == null) return [];
    const lengths = describeLengths(call);
    return {
      title: titleOfCall(nameCall(dossier, call)),
      address: addressed(`/calls/${call.id}/`),
      day,
      paragraphs: [describeConfirmation(dossier, call), ...(lengths === null ? [] : [lengths])],
    };
  });
}

function correctionEntries({ corrections }: Dossier): FeedEntry[] {
  return corrections.map(({ id, on, pages, was, now, reason, by }) => ({
    title: `Correction of ${pages.join(', ')}`,
    address: addressed(`/corrections/#${id}`),
    day: on,
    paragraphs: [`Was: ${was}`, `Now: ${now}`, `Why: ${reason} (${by})`],
  }));
}

/** The newest first; those of one day by their addresses. */
function newest(entries: readonly FeedEntry[]): FeedEntry[] {
  const key = ({ day, address }: FeedEntry) => `${day} ${address}`;
  return entries.toSorted((a, b) => (key(a) < key(b) ? 1 : -1)).slice(0, LONGEST_FEED);
}

function addressed(path: `/${string}`): string {
  const address = fullAddress(path);
  if (address === null) throw new Error('A feed needs the address of the site.');
  return address;
}
