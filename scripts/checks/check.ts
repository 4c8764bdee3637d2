import type { Call } from '../../src/schemas/call.ts';
import type { Review } from '../../src/schemas/review.ts';
import type { Source } from '../../src/schemas/source.ts';
import type { Theme } from '../../src/schemas/theme.ts';
import type { Report } from '../report.ts';
import type { DossierFrame } from '../stages/assemble-dossier.ts';
import type { TextReading } from '../stages/read-text.ts';

/** Looks at the parts of a dossier, each once: every call, then every source, every theme, then the rest. */
export interface Inspection {
  source?: (source: Source) => void;
  call?: (call: Call) => void;
  theme?: (theme: Theme) => void;
  rest?: (dossier: DossierFrame) => void;
}

/** A rule that a dossier must hold; it adds a finding for each place where it does not. `reviews` are those of the dossier. */
export type Check = (readings: readonly TextReading[], report: Report, reviews: readonly Review[]) => Inspection;
