import type { DossierFolder } from '../read-dossier.ts';

/** What merging knows of a dossier. */
export type MergingRules = Pick<DossierFolder, 'settings' | 'publishers' | 'people' | 'determinations' | 'knownCalls'>;
