import type { DossierParts } from './dossier-parts.ts';
import type { IdentifiedCall } from '../assign-call-ids.ts';
import type { Voice } from '../calls/statements/voice-of-quotation.ts';
import type { UnweighedClaim } from '../weigh-claims.ts';

/** What the texts say about a call as claims, in the order of sources and places, with spans in code points. */
export function collectClaims(
  call: IdentifiedCall,
  untestable: ReadonlySet<string>,
  { originOf, spans }: Pick<DossierParts, 'originOf' | 'spans'>,
): UnweighedClaim[] {
  // What was announced of a call is no account of how it was held.
  const isHeld = call.tellings.some(({ mention }) => mention.tense === 'told');
  const claims = call.tellings.flatMap(({ reading, mention }) => {
    if (isHeld && mention.tense === 'announced') return [];
    const source = reading.text.id;
    const origin = originOf(call.id, source).source;
    const toPhrase = (phrase: { start: number; end: number } | null) => {
      if (phrase === null) return null;
      const { exact, start, end } = spans(source, phrase);
      return { text: exact, start, end };
    };
    // Where nothing ties a text to anyone, its account of what a side said is no sign that the side spoke of a call.
    const statements = mention.statements.filter(
      ({ rule }) => rule !== 'account-of-the-call' || !untestable.has(source),
    );
    return statements.map(({ voice, evidence, ...statement }) => {
      const { saidBy, wordsOf, manner, relay, speaker, cue } = voice;
      return {
        ...statement,
        // Local days of one call are one day: that under which it is filed.
        value: isLocalDay(statement, call) ? call.date.edtf : statement.value,
        saidBy,
        wordsOf,
        speaker: toPhrase(speaker),
        // A text that nothing ties to anyone speaks for no side, whatever words it puts into a side's mouth.
        side: untestable.has(source) ? null : voice.side,
        manner,
        cue: toPhrase(cue),
        relay,
        evidence: spans(source, evidence),
        origin: untestable.has(source) ? `text:${origin}` : originOfVoice(voice, origin),
      };
    });
  });
  return claims.map((claim, index) => ({ id: `c${index + 1}`, ...claim }));
}

function isLocalDay({ point, value }: Pick<UnweighedClaim, 'point' | 'value'>, { localDays }: IdentifiedCall): boolean {
  return point === 'day' && value !== null && localDays.includes(value);
}

/** All voices of a side are one origin; so is everyone else who is named; the rest is the text's own. */
function originOfVoice({ saidBy, side, speaker }: Voice, text: string): string {
  if (side !== null) return `side:${side}`;
  if (saidBy !== null) return `voice:${saidBy}`;
  return speaker === null ? `text:${text}` : `voice:${speaker.text}`;
}
