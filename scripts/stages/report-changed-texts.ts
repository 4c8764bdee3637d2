import { compareParagraphs } from './captures/compare-paragraphs.ts';
import { lettersOfPassages } from './captures/letters-of-passages.ts';
import type { FormerText } from './dossier/read-former-texts.ts';
import { inWords } from '../findings/in-words.ts';
import type { Finding, Report } from '../report.ts';
import type { CleanText } from './clean-text.ts';
import { makePlaces } from './make-places.ts';

/** As many statements are quoted; the others are counted. */
const MOST_QUOTED = 3;

/**
 * A finding for each text whose file is not the one that the last run read: what has changed, which statements lose their words, and
 * what to do. An error once the dossier is published, since readers may have cited the text as it was.
 */
export function reportChangedTexts(
  former: readonly FormerText[],
  texts: readonly { text: CleanText }[],
  isPublished: boolean,
  report: Report,
): void {
  const byId = new Map(texts.map((each) => [each.text.id, each]));
  for (const each of former) {
    const text = byId.get(each.id)?.text;
    if (text !== undefined) report.add(findingOf(each, text, isPublished));
  }
}

function findingOf(former: FormerText, text: CleanText, isPublished: boolean): Finding {
  const { id, sha256 } = former;
  const received = text.original ?? text;
  const ending = received.file.slice(received.file.lastIndexOf('.'));
  const place = text.original === undefined ? placeOfFirst(former, text) : undefined;
  return {
    rule: 'changed-text',
    severity: isPublished ? 'error' : 'warning',
    file: received.file,
    ...(place && { place }),
    reason: `The text \`${id}\` is not the one that ${isPublished ? 'was published' : 'the last run read'}: ${describe(former, text)}.`,
    actual: received.sha256,
    expected: [sha256],
    fix:
      `To keep both copies, save the former one as raw/${id}.<the day it was received>${ending} (from git: ` +
      `git show HEAD:./${received.file}); its changes are shown then. To let the new one take its place, add to raw/${id}.yaml: ` +
      `replaced: [{ sha256: ${sha256}, on: …, reason: …, by: … }]`,
  };
}

function describe(former: FormerText, text: CleanText): string {
  const changes = changesSince(former, text);
  const lost = former.statements.filter(({ words }) => !text.text.includes(words));
  const inPassages =
    changes === null
      ? 'its file has another hash'
      : changes.length === 0
        ? 'only what is left out of it has changed'
        : `${inWords(changes.length, 'passage')} of it ${changes.length === 1 ? 'has' : 'have'} changed`;
  if (former.statements.length === 0) return `${inPassages}; no statement on a call rests on it`;
  if (lost.length === 0)
    return `${inPassages}; all ${inWords(former.statements.length, 'statement')} that rest on it keep their words`;
  const quoted = lost.slice(0, MOST_QUOTED).map(({ call, claim, words }) => `${call} ${claim} “${words}”`);
  const more = lost.length > MOST_QUOTED ? ` and ${lost.length - MOST_QUOTED} more` : '';
  return `${inPassages}, and ${lost.length} of ${inWords(former.statements.length, 'statement')} on calls that rest on it ${lost.length === 1 ? 'loses its' : 'lose their'} words: ${quoted.join(', ')}${more}`;
}

/** Null where the words of the former text are not known. */
function changesSince({ passages }: FormerText, text: CleanText) {
  return passages === null ? null : compareParagraphs(passages, lettersOfPassages(text));
}

/** Where the first passage that is new begins, in a file that is itself the text. */
function placeOfFirst(former: FormerText, text: CleanText): Finding['place'] {
  const id = changesSince(former, text)?.find(({ passage }) => passage !== null)?.passage;
  const passage = text.kept.find((each) => each.id === id);
  return passage && makePlaces(text.text)(passage);
}
