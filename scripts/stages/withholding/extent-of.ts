import type { DossierSettings } from '../../../src/schemas/dossier-settings.ts';
import type { ShownExtent } from '../../../src/schemas/shown.ts';
import type { SourceMetadata } from '../../../src/schemas/source-metadata.ts';

/** How much of a text may be shown: as is noted beside it, else as the dossier has it, else all. */
export function extentOf(
  { metadata }: { metadata: SourceMetadata | null },
  settings: Pick<DossierSettings, 'shown'>,
): ShownExtent {
  return metadata?.shown ?? settings.shown ?? 'full';
}
