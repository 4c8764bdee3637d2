import { findSubject, readVerbGroup } from './find-subject.ts';
import { readNounPhraseLeft, readNounPhraseRight, type NounPhrase } from './noun-phrase.ts';
import { reportingVerbs } from './reporting-verbs.ts';
import type { Token } from './tokenise.ts';
import { beForms, finiteVerbs } from './word-lists.ts';

/** Verbs are looked for among this many tokens. */
const REACH = 1000;

/** Who the sentence is about: the subject that can speak of its first verb before token `before`; null when there is none. */
export function findMainSubject(tokens: readonly Token[], before: number): NounPhrase | null {
  let aside: NounPhrase | null = null;
  for (let at = 1; at < Math.min(before, REACH); at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || !looksFinite(token)) continue;
    const subject = findSubject(tokens, readVerbGroup(tokens, at, 'ing', 0).before, 0);
    if (!subject?.human) continue;
    if (
      !/^(?:after|when|as|while|because|since|although|though|if|once|before|until)$/u.test(
        tokens[subject.start - 1]?.lower ?? '',
      )
    )
      return subject;
    aside ??= subject;
  }
  return aside;
}

/** The subject that can speak of the main clause after a comma at token `comma`; null when none opens it. */
export function findMainSubjectAfter(tokens: readonly Token[], comma: number): NounPhrase | null {
  const subject = tokens[comma]?.kind === 'comma' ? readNounPhraseRight(tokens, comma + 1, tokens.length) : null;
  return subject?.human === true && tokens[subject.end + 1]?.kind === 'word' ? subject : null;
}

/** Who speaks in marks after a colon: the last speaker, the subject of the sentence, or the name that the colon follows. */
export function findAnnouncer(tokens: readonly Token[], quote: number, last: NounPhrase | null): NounPhrase | null {
  const speaker = last ?? readLabel(tokens, quote - 1) ?? findMainSubject(tokens, quote);
  return speaker?.human ? speaker : null;
}

/** "Lind: “…”": the words before a colon, when they are a name and nothing else. */
function readLabel(tokens: readonly Token[], colon: number): NounPhrase | null {
  const phrase = colon > 0 && colon < 6 ? readNounPhraseLeft(tokens, colon - 1, 0) : null;
  return phrase?.start === 0 && phrase.human ? phrase : null;
}

function looksFinite({ lower }: Token): boolean {
  return (
    finiteVerbs.has(lower) ||
    beForms.has(lower) ||
    /[a-z]ed$/u.test(lower) ||
    reportingVerbs.get(lower)?.form === 'past'
  );
}
