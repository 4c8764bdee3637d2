import type { Claim } from '../../schemas/claim.ts';
import type { Dossier } from '../../schemas/dossier.ts';
import type { Quotation } from '../../schemas/quotation.ts';
import { listNames } from '../phrases/name-side.ts';
import { findById } from '../find-by-id.ts';

/** Whose words stand in a place, and how they came there. */
export interface Voice {
  /** The id of who speaks, when people.yaml has it. */
  person: string | null;
  /** Their name, or the words that name them; null for the narrator; `Speaker not named` where the text does not say. */
  name: string | null;
  /** Whose words or thoughts the voice reports, when they are not its own: a name. */
  of: string | null;
  /** How the words are given: `quoted`, `partly quoted`, `reported`, `ascribed` for what somebody is said to think or want, or `in its own voice` for the narrator; and if a determination names who speaks. */
  manner: string;
  /** The words of the text that report them, e.g. `told journalists`. */
  cue: string | null;
  /** Who passed them on, nearest to the speaker first: names. */
  relay: string[];
}

type Names = Pick<Dossier, 'people' | 'publishers'>;

/** Whose words a claim is. */
export function voiceOfClaim(names: Names, { saidBy, speaker, wordsOf, manner, cue, relay }: Claim): Voice {
  return {
    person: findById(names.people, saidBy)?.id ?? null,
    name: saidBy !== null ? nameOf(names, saidBy) : manner === 'narrated' ? null : (speaker?.text ?? UNNAMED),
    of: wordsOf === null ? null : nameOf(names, wordsOf),
    manner: MANNERS[manner],
    cue: cue?.text ?? null,
    relay: relay.map((who) => nameOf(names, who)),
  };
}

/** Whose words a quotation is. */
export function voiceOfQuotation(names: Names, { speaker, kind, stance, cue, relay }: Quotation): Voice {
  const manner = stance === true ? 'ascribed' : MANNERS[kind];
  return {
    person: speaker?.person ?? null,
    name: speaker === null ? UNNAMED : speaker.person === null ? speaker.text : nameOf(names, speaker.person),
    of: null,
    manner: speaker?.determination === undefined ? manner : `named by the editor, ${manner}`,
    cue: cue?.text ?? null,
    relay: relay.map((who) => nameOf(names, who)),
  };
}

/** How the words came, for the line under them: `of Ada Lind, partly quoted (“told reporters”), through Renko News`. */
export function describeManner({ of, manner, cue, relay }: Pick<Voice, 'of' | 'manner' | 'cue' | 'relay'>): string {
  return [
    of !== null && `of ${of}`,
    cue === null ? manner : `${manner} (“${cue}”)`,
    relay.length > 0 && `through ${listNames(relay)}`,
  ]
    .filter(Boolean)
    .join(', ');
}

const UNNAMED = 'Speaker not named';

const MANNERS = {
  narrated: 'in its own voice',
  direct: 'quoted',
  mixed: 'partly quoted',
  indirect: 'reported',
} as const satisfies Record<Claim['manner'], string>;

/** The name behind an id; words that are no id stand for themselves. */
function nameOf({ people, publishers }: Names, id: string): string {
  return (findById(people, id) ?? findById(publishers, id))?.name ?? id;
}
