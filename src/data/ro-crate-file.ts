import type { Dossier } from '../schemas/dossier.ts';
import type { Source } from '../schemas/source.ts';
import type { CataloguedFile } from './catalogued-file.ts';
import { dataFile, type DataFile } from './data-file.ts';
import { fullAddress } from './full-address.ts';
import { dayOfDossier } from './latest-day.ts';
import { earlierFilesOf, pathOfTextFile, sizeOfTextFile, textFilesOf, type TextFile } from './text-file.ts';

/** The name that RO-Crate prescribes. */
const NAME = 'ro-crate-metadata.json';

/** What is said of the licence where dossier.yaml names none: RO-Crate wants words then. */
const NO_LICENCE = 'No licence is stated. The texts belong to their publishers.';

/** The `/data/` folder as a research object: every file with hash and size, its licence, and whose the texts are. */
export async function roCrateFile(dossier: Dossier, files: readonly CataloguedFile[]): Promise<DataFile> {
  const texts = await Promise.all(dossier.sources.map((source) => describeTexts(dossier, source)));
  const parts = [...files.map((file) => describeFile(file)), ...texts.flat()];
  const publishers = new Set(dossier.sources.map(({ publisher }) => publisher));
  const graph = [
    {
      '@id': NAME,
      '@type': 'CreativeWork',
      conformsTo: { '@id': 'https://w3id.org/ro/crate/1.2' },
      about: { '@id': './' },
    },
    describeRoot(dossier, parts),
    ...(dossier.licence ? [{ '@id': dossier.licence.url, '@type': 'CreativeWork', name: dossier.licence.label }] : []),
    ...dossier.editors.map((name) => ({ '@id': editorId(name), '@type': 'Person', name })),
    ...dossier.publishers
      .filter(({ id }) => publishers.has(id))
      .map(({ id, name }) => ({ '@id': `#publisher-${id}`, '@type': 'Organization', name })),
    ...parts,
  ];
  const crate = { '@context': 'https://w3id.org/ro/crate/1.2/context', '@graph': graph };
  return dataFile(NAME, `${JSON.stringify(crate, null, 1)}\n`);
}

function describeRoot(dossier: Dossier, parts: readonly { '@id': string }[]) {
  const { title, description, version, released, licence, editors } = dossier;
  const published = released ?? dayOfDossier(dossier);
  const url = fullAddress('/data/');
  return {
    '@id': './',
    '@type': 'Dataset',
    name: title,
    description,
    ...(published !== null && { datePublished: published }),
    license: licence ? { '@id': licence.url } : NO_LICENCE,
    ...(version !== undefined && { version }),
    ...(editors.length > 0 && { creator: editors.map((name) => ({ '@id': editorId(name) })) }),
    ...(url !== null && { url }),
    hasPart: parts.map((part) => ({ '@id': part['@id'] })),
  };
}

function describeFile({ path, description, mediaType, sha256, size }: CataloguedFile) {
  return {
    '@id': path,
    '@type': 'File',
    name: path,
    description,
    encodingFormat: mediaType,
    sha256,
    contentSize: String(size),
  };
}

async function describeTexts({ language }: Dossier, source: Source) {
  const { title, publisher, published, rights } = source;
  return Promise.all(
    [...textFilesOf(source), ...earlierFilesOf(source)].map(async (file) => ({
      '@id': encodeURI(file.path),
      '@type': 'File',
      name: title,
      encodingFormat: 'text/plain',
      inLanguage: language,
      sha256: file.sha256,
      contentSize: String(await sizeOfTextFile(file)),
      ...(publisher !== null && { publisher: { '@id': `#publisher-${publisher}` } }),
      ...(published.edtf !== null && { datePublished: published.edtf }),
      copyrightNotice: rights ?? 'All rights with the publisher.',
      ...derivation(source, file),
    })),
  );
}

/** Of a reading text: the file as received that it was made from. Of a file as received: where its publisher has it. */
function derivation({ file, original, shown, url }: Source, text: TextFile) {
  if (original !== undefined && shown === undefined && text.file === file)
    return { isBasedOn: { '@id': encodeURI(pathOfTextFile(original.file)) } };
  return url === null ? {} : { isBasedOn: url };
}

function editorId(name: string): string {
  return `#editor-${encodeURIComponent(name)}`;
}
