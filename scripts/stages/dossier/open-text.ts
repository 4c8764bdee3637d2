import type { SourceMetadata } from '../../../src/schemas/source-metadata.ts';
import type { RawText } from '../reading/raw-text.ts';
import type { YamlFile } from './parse-yaml-file.ts';

/** A raw text with its metadata file still open for questions of place. */
export interface OpenText {
  raw: RawText;
  metadata: YamlFile<SourceMetadata> | null;
}
