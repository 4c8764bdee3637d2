import type { Call } from '../../src/schemas/call.ts';
import type { Dossier } from '../../src/schemas/dossier.ts';
import type { Source } from '../../src/schemas/source.ts';
import type { Report } from '../report.ts';
import type { TextReading } from '../stages/read-text.ts';

/** What of a dossier is held whole. */
export type DossierFrame = Omit<Dossier, 'sources' | 'calls'>;

/** Looks at the parts of a dossier, each once: every source, then every call, then the rest. */
export interface Inspection {
  source?: (source: Source) => void;
  call?: (call: Call) => void;
  rest?: (dossier: DossierFrame) => void;
}

/** A rule that a dossier must hold; it adds a finding for each place where it does not. */
export type Check = (readings: readonly TextReading[], report: Report) => Inspection;
