import { defineLiveCollection } from 'astro:content';
import { generatedFiles } from './generated/generated-files.ts';
import { call } from './schemas/call.ts';
import { correction } from './schemas/correction.ts';
import { determination } from './schemas/determination.ts';
import { dossierSettings } from './schemas/dossier-settings.ts';
import { knownCall } from './schemas/known-call.ts';
import { person, personEntry } from './schemas/person.ts';
import { publisher } from './schemas/publisher.ts';
import { review } from './schemas/review.ts';
import { source } from './schemas/source.ts';
import { theme, themeEntry } from './schemas/theme.ts';
import { yamlItems } from './yaml-items.ts';

/**
 * What the editor knows, from the dossier's YAML files, and what the ingest generated from it and the texts. Live collections are read
 * when pages are made, and once: a collection of Astro's content layer would compile each generated file to a module and keep a copy of
 * all of them, which is most of the time and memory that thousands of texts take; and while editing it would read a file of its own
 * accord, in which the ingest has perhaps just found a mistake.
 */
export const collections = {
  settings: defineLiveCollection({ loader: yamlItems('dossier.yaml', dossierSettings) }),
  personEntries: defineLiveCollection({ loader: yamlItems('people.yaml', personEntry) }),
  themeEntries: defineLiveCollection({ loader: yamlItems('themes.yaml', themeEntry) }),
  publishers: defineLiveCollection({ loader: yamlItems('publishers.yaml', publisher) }),
  determinations: defineLiveCollection({ loader: yamlItems('determinations.yaml', determination) }),
  knownCalls: defineLiveCollection({ loader: yamlItems('known-calls.yaml', knownCall) }),
  reviews: defineLiveCollection({ loader: yamlItems('reviews.yaml', review) }),
  corrections: defineLiveCollection({ loader: yamlItems('corrections.yaml', correction) }),
  sources: defineLiveCollection({ loader: generatedFiles('sources', source) }),
  calls: defineLiveCollection({ loader: generatedFiles('calls', call) }),
  themes: defineLiveCollection({ loader: generatedFiles('themes', theme) }),
  people: defineLiveCollection({ loader: generatedFiles('people', person) }),
};
