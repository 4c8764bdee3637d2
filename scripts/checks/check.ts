import type { Call } from '../../src/schemas/call.ts';
import type { Review } from '../../src/schemas/review.ts';
import type { Source } from '../../src/schemas/source.ts';
import type { Theme, ThemeEntry } from '../../src/schemas/theme.ts';
import type { Report } from '../report.ts';
import type { DossierFrame } from '../stages/assemble-dossier.ts';
import type { CallBrief } from '../stages/assemble/call-index.ts';
import type { SourceBrief } from '../stages/assemble/source-index.ts';
import type { TextReading } from '../stages/text-reading.ts';

/** Looks at the parts of a dossier, each once: every call, then every source, every theme, then the rest. */
export interface Inspection {
  source?: (source: Source) => void;
  call?: (call: Call) => void;
  /** What a source has for a theme; of a stream, each time that a source was made now. */
  themeInSource?: (theme: string, words: Theme['sources'][number]) => void;
  theme?: (theme: ThemeEntry) => void;
  rest?: (dossier: DossierFrame) => void;
  /**
   * Looks, in the same order, at what is known of the calls and sources that were made and checked in a former run, in their stead. What has
   * no such functions sees all parts, whatever it takes to make them again.
   */
  recalled?: { call?: (brief: CallBrief) => void; source?: (brief: SourceBrief) => void };
}

/** A rule that a dossier must hold; it adds a finding for each place where it does not. `reviews` are those of the dossier. */
export type Check = (readings: readonly TextReading[], report: Report, reviews: readonly Review[]) => Inspection;
