import { speakers } from './word-lists.ts';

/** Whether a noun is for somebody or something that can speak: "officials", "the report", "a co-founder". */
export function isSpeakerNoun(lower: string): boolean {
  const word = lower.slice(lower.lastIndexOf('-') + 1);
  return (
    speakers.has(word) ||
    speakers.has(word.replace(/s$/u, '')) ||
    speakers.has(word.replace(/ies$/u, 'y')) ||
    (word.length > 4 && personSuffix.test(word) && !things.has(word.replace(/s$/u, '')))
  );
}

const personSuffix = /(?:ers?|ors?|ists?|ians?|men|man|woman|women|crats?)$/u;

/** Nouns that end like those for persons. */
const things = new Set(
  (
    'order number paper matter power letter member-state center centre chapter computer corner cover danger dinner disaster dollar ' +
    'effort error factor favor favour floor harbor honor hour humor labor labour motor offer other quarter river summer tower water ' +
    'weather winter behavior horror mirror terror theater theatre vapor trailer border bumper buyer-beware layer encounter answer ' +
    'anger barrier career carrier character counter tenor rumor rumour shoulder shelter slaughter supper tender timber trigger ' +
    'helicopter under user-name whisper murder manner layer lawyer-fee further rather never ever order former latter bigger smaller larger ' +
    'better older younger higher lower greater fewer longer stronger newer later sooner earlier easier harder consider remember ' +
    'major minor prior superior senior junior interior exterior sector vector monitor editor-page'
  ).split(' '),
);
