import type { Determination } from '../schemas/determination.ts';
import type { Dossier } from '../schemas/dossier.ts';
import { describeDetermination } from '../views/phrases/describe-determination.ts';
import { dataFile, type DataFile } from './data-file.ts';
import { earlierFilesOf, pathOfTextFile, textFilesOf } from './text-file.ts';

const CONTEXT = {
  prov: 'http://www.w3.org/ns/prov#',
  dcterms: 'http://purl.org/dc/terms/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  schema: 'https://schema.org/',
  used: { '@id': 'prov:used', '@type': '@id' },
  wasDerivedFrom: { '@id': 'prov:wasDerivedFrom', '@type': '@id' },
  wasGeneratedBy: { '@id': 'prov:wasGeneratedBy', '@type': '@id' },
  wasRevisionOf: { '@id': 'prov:wasRevisionOf', '@type': '@id' },
  wasAssociatedWith: { '@id': 'prov:wasAssociatedWith', '@type': '@id' },
  wasAttributedTo: { '@id': 'prov:wasAttributedTo', '@type': '@id' },
  // Days, not moments: nobody noted the hour.
  date: { '@id': 'dcterms:date', '@type': 'xsd:date' },
  label: 'rdfs:label',
  reason: 'rdfs:comment',
  basis: 'dcterms:provenance',
  value: 'prov:value',
  sha256: 'schema:sha256',
} as const;

/**
 * Where the dossier comes from, in PROV-O as JSON-LD: each file as received with its hash, the copies received before it, the reading text made of it, the
 * editor's determinations as activities of whoever decided, with day and reason, and the dossier that the ingest made of all.
 */
export function provenanceFile(dossier: Dossier, dossierHash: string): DataFile {
  const texts = dossier.sources.flatMap((source) => {
    const files = textFilesOf(source);
    const [received] = files;
    const copies = earlierFilesOf(source);
    const ofText = files.map((file) => ({
      '@id': file.path,
      '@type': 'prov:Entity',
      label: source.title,
      sha256: file.sha256,
      ...(received !== undefined && file !== received && { wasDerivedFrom: received.path, wasGeneratedBy: '#ingest' }),
      ...(file === received && copies.length > 0 && { wasRevisionOf: copies.at(-1)?.path }),
    }));
    const before = copies.map(({ path, sha256 }, index) => ({
      '@id': path,
      '@type': 'prov:Entity',
      label: source.title,
      sha256,
      ...(index > 0 && { wasRevisionOf: copies[index - 1]?.path }),
    }));
    return [...ofText, ...before];
  });
  const pathBySource = new Map(dossier.sources.map(({ id, file }) => [id, pathOfTextFile(file)]));
  const graph = [
    {
      '@id': 'dossier.json',
      '@type': 'prov:Entity',
      label: dossier.title,
      sha256: dossierHash,
      wasGeneratedBy: '#ingest',
      wasDerivedFrom: [...pathBySource.values()],
    },
    {
      '@id': '#ingest',
      '@type': 'prov:Activity',
      label: 'The reading of all texts by rule',
      used: [...texts.map((text) => text['@id']), ...dossier.determinations.map(({ id }) => `#${id}`)],
      wasAssociatedWith: '#readout',
    },
    { '@id': '#readout', '@type': 'prov:SoftwareAgent', label: 'Readout' },
    ...texts,
    ...dossier.determinations.flatMap((determination) => decisionNodes(dossier, determination, pathBySource)),
    ...editorNodes(dossier),
  ];
  return dataFile('provenance.jsonld', `${JSON.stringify({ '@context': CONTEXT, '@graph': graph }, null, 1)}\n`);
}

/** What was decided, and the deciding. */
function decisionNodes(dossier: Dossier, determination: Determination, pathBySource: ReadonlyMap<string, string>) {
  const { id, source, reason, basis, by, on } = determination;
  const value = 'value' in determination ? determination.value : null;
  return [
    {
      '@id': `#${id}`,
      '@type': 'prov:Entity',
      label: describeDetermination(dossier, determination),
      value,
      wasGeneratedBy: `#deciding-${id}`,
      wasAttributedTo: agentOf(by),
    },
    {
      '@id': `#deciding-${id}`,
      '@type': 'prov:Activity',
      used: pathBySource.get(source),
      wasAssociatedWith: agentOf(by),
      date: on,
      reason,
      basis,
    },
  ];
}

function editorNodes({ determinations }: Pick<Dossier, 'determinations'>) {
  return [...new Set(determinations.map(({ by }) => by))].map((name) => ({
    '@id': agentOf(name),
    '@type': 'prov:Agent',
    label: name,
  }));
}

function agentOf(name: string): string {
  return `#agent-${encodeURIComponent(name)}`;
}
