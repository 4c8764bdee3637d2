import type { Dossier } from '../../src/schemas/dossier.ts';
import type { Report } from '../report.ts';
import type { TextReading } from '../stages/read-text.ts';

/** A rule that a dossier must hold; it adds a finding for each place where it does not. */
export type Check = (dossier: Dossier, readings: readonly TextReading[], report: Report) => void;
