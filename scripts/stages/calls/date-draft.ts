import type { Genre } from '../../../src/schemas/source.ts';
import type { PublishedDate } from '../date-source.ts';
import type { CallDraft } from './call-draft.ts';

/** When a call took place, as one text has it. Evidence in UTF-16 offsets; `basis` as in DateValue. */
export interface MentionDate {
  edtf: string | null;
  min: string | null;
  max: string | null;
  basis: 'stated' | 'relative' | 'address' | 'none';
  evidence: { start: number; end: number }[];
}

/**
 * The date of a call: its own date expression; the day on which a party to it said "today" of it; for a side's own account of a call without one, the day of the account;
 * else a bound, the day on which it was first told of or, failing that, the day of publication.
 */
export function dateDraft(draft: CallDraft, published: PublishedDate, genre: Genre): MentionDate {
  if (draft.date) {
    const { edtf, min, max, basis, start, end } = draft.date;
    return { edtf, min, max, basis, evidence: [{ start, end }] };
  }
  if (genre === 'official' && !draft.isEarlier && published.edtf !== null && published.basis !== 'none') {
    return { ...published, basis: published.basis, evidence: wordsFor(published, draft) };
  }
  if (draft.saidToday) {
    const { day, today } = draft.saidToday;
    const evidence = [{ start: day.start, end: day.end }, today].toSorted((a, b) => a.start - b.start);
    return { edtf: day.edtf, min: day.min, max: day.max, basis: 'relative', evidence };
  }
  const { toldOn } = draft;
  if (toldOn?.max) {
    return {
      edtf: `[..${toldOn.max}]`,
      min: null,
      max: toldOn.max,
      basis: toldOn.basis,
      evidence: [{ start: toldOn.start, end: toldOn.end }],
    };
  }
  if (published.max !== null) {
    return {
      edtf: `[..${published.max}]`,
      min: null,
      max: published.max,
      basis: 'relative',
      evidence: wordsFor(published, draft),
    };
  }
  return { edtf: null, min: null, max: null, basis: 'none', evidence: [] };
}

/** The words that give the day of publication; where it is known from outside the text, those that tell of the call in a text of that day. */
function wordsFor({ evidence }: PublishedDate, { places }: CallDraft): MentionDate['evidence'] {
  const [first] = places;
  return evidence.length > 0 || first === undefined ? evidence : [{ start: first.cue.start, end: first.cue.end }];
}
