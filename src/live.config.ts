import { defineLiveCollection } from 'astro:content';
import { generatedFiles } from './generated/generated-files.ts';
import { call } from './schemas/call.ts';
import { person } from './schemas/person.ts';
import { source } from './schemas/source.ts';
import { theme } from './schemas/theme.ts';

/**
 * What the ingest generated. Live collections are read when pages are made, and once: a collection of Astro's content layer would
 * compile each file to a module and keep a copy of all of them, which is most of the time and memory that thousands of texts take.
 */
export const collections = {
  sources: defineLiveCollection({ loader: generatedFiles('sources', source) }),
  calls: defineLiveCollection({ loader: generatedFiles('calls', call) }),
  themes: defineLiveCollection({ loader: generatedFiles('themes', theme) }),
  people: defineLiveCollection({ loader: generatedFiles('people', person) }),
};
