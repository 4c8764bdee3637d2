import type { CallDraft } from '../calls/drafts/call-draft.ts';
import type { MarkedText } from '../calls/marked-text.ts';
import type { Sides } from '../calls/sides.ts';
import type { Statement } from '../calls/statements/statement.ts';
import { findHours } from './find-hours.ts';
import { findNextSteps } from './find-next-steps.ts';
import { findPlaces } from './find-places.ts';

/** What a text says of the hour of a call, of where those on the line were, and of what comes next. README.md lists the phrases. */
export function findPoints(draft: CallDraft, marked: MarkedText, sides: Sides): Statement[] {
  return [
    ...findHours(draft, marked, sides),
    ...findPlaces(draft, marked, sides),
    ...findNextSteps(draft, marked, sides),
  ];
}
