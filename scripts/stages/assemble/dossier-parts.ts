import type { IdentifiedCall } from '../assign-call-ids.ts';
import type { DossierFolder } from '../read-dossier.ts';
import type { TextReading } from '../text-reading.ts';
import type { OriginOf } from '../trace-origins.ts';
import type { PartMemory } from './part-memory.ts';
import type { SpanMaker } from './span-maker.ts';

/** What a dossier is put together from. */
export interface DossierParts {
  folder: DossierFolder;
  readings: readonly TextReading[];
  calls: readonly IdentifiedCall[];
  originOf: OriginOf;
  spans: SpanMaker;
  /** What is remembered of the parts of former runs. */
  memory: PartMemory | null;
}
