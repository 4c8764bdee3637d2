import { closest } from 'fastest-levenshtein';
import type { Report } from '../report.ts';
import type { DossierFolder } from './read-dossier.ts';

/** A kind of thing that has a page of its own, by the folder of its pages. */
type Kind = 'sources' | 'calls' | 'themes' | 'people';

/** What has a page: its id, and those it had before. */
interface Addressed {
  id: string;
  formerIds?: readonly string[] | undefined;
}

/**
 * A finding for each page of a published dossier that the last run made and that this one neither makes, nor leads to another, nor says
 * to be withdrawn; and for each page that is said to be withdrawn and is there.
 */
export function reportLostAddresses(folder: DossierFolder, calls: readonly Addressed[], report: Report): void {
  const { settings, corrections, formerPages, formerCalls, themes, people, texts } = folder;
  const now: Record<Kind, readonly Addressed[]> = {
    sources: texts.map(({ id, metadata }) => ({ id, formerIds: metadata?.formerIds })),
    calls,
    themes,
    people,
  };
  const before = { ...formerPages, calls: formerCalls.flatMap(({ id, formerIds }) => [id, ...formerIds]) };
  const withdrawn = corrections.filter((each) => each.withdrawn === true).flatMap(({ pages }) => pages);
  for (const kind of kinds) {
    const alive = new Set(now[kind].flatMap(({ id, formerIds = [] }) => [id, ...formerIds]));
    reportNotWithdrawn(
      withdrawn.filter((page) => idIn(page, kind) !== null),
      kind,
      alive,
      report,
    );
    if (settings.released === undefined) continue;
    for (const id of before[kind]) {
      const page = `/${kind}/${id}/`;
      if (alive.has(id) || withdrawn.includes(page)) continue;
      report.add({
        rule: 'lost-address',
        severity: 'error',
        file: fileOf[kind],
        reason: `The page ${page} was published and is no longer there.`,
        actual: id,
        ...renamedTo(
          id,
          now[kind].map((each) => each.id).filter((each) => !before[kind].includes(each)),
          kind,
        ),
      });
    }
  }
  for (const page of withdrawn) {
    if (kinds.some((kind) => idIn(page, kind) !== null)) continue;
    report.add({
      rule: 'withdrawn-page',
      severity: 'error',
      file: 'corrections.yaml',
      reason: `The page ${page} cannot be withdrawn.`,
      actual: page,
      expected: kinds.map((kind) => `/${kind}/<id>/`),
      fix: 'Name the page of a source, a call, a theme or a person, or take `withdrawn` out.',
    });
  }
}

const kinds = ['sources', 'calls', 'themes', 'people'] as const;
const fileOf: Record<Kind, string> = {
  sources: 'raw',
  calls: 'calls',
  themes: 'themes.yaml',
  people: 'people.yaml',
};

function reportNotWithdrawn(pages: readonly string[], kind: Kind, alive: ReadonlySet<string>, report: Report): void {
  for (const page of pages) {
    if (!alive.has(idIn(page, kind) ?? '')) continue;
    report.add({
      rule: 'withdrawn-page',
      severity: 'error',
      file: 'corrections.yaml',
      reason: `The page ${page} is said to be withdrawn, and is there.`,
      actual: page,
      fix: 'Take `withdrawn` out of the correction, or take away what the page is made of.',
    });
  }
}

/** What to do when the thing has another name now, and when it is gone. */
function renamedTo(id: string, added: readonly string[], kind: Kind): { expected?: string[]; fix: string } {
  const gone = `Add to corrections.yaml: - { id: …, on: …, pages: [/${kind}/${id}/], withdrawn: true, was: …, now: …, reason: …, by: … }`;
  if (kind === 'calls') return { fix: `${gone}, if no text tells of the call any more.` };
  const nearest = added.length > 0 ? closest(id, added) : undefined;
  const place =
    kind === 'sources' ? `raw/${nearest ?? '<its new id>'}.yaml` : `the entry of ${fileOf[kind]} that it has become`;
  return {
    ...(nearest !== undefined && { expected: [nearest] }),
    fix: `If it has another id now, add to ${place}: formerIds: [${id}]. If it is gone: ${gone.replace('Add', 'add')}`,
  };
}

/** The id in the address of a page of that kind, e.g. `/calls/2025-06-14/`; null for other addresses. */
function idIn(page: string, kind: Kind): string | null {
  return new RegExp(`^/${kind}/([^/]+)/$`, 'u').exec(page)?.[1] ?? null;
}
