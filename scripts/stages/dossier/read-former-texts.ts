import { closeSync, openSync, readSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { toString } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { call } from '../../../src/schemas/call.ts';
import { parseFrontmatter } from '../../../src/schemas/generated/parse-frontmatter.ts';
import type { RawText } from '../reading/raw-text.ts';

/** A text whose file is not the one that the last run read: what was written of that one. */
export interface FormerText {
  id: string;
  /** Of the file as it was received then. */
  sha256: string;
  /** The letters of its passages; null where not all of them were shown. */
  passages: string[] | null;
  /** The statements on calls that rested on it. */
  statements: { call: string; claim: string; words: string }[];
}

/** What the head of a generated file says, long before its text. */
const HEAD_BYTES = 2048;

const reader = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx);
const statementsOfCall = call.pick({ id: true, claims: true });

/** The texts that the last run read from other files, and that no copy kept beside them or entry of `replaced` accounts for. */
export async function readFormerTexts(folder: string, texts: readonly RawText[]): Promise<FormerText[]> {
  const former: FormerText[] = [];
  for (const raw of texts) {
    const file = path.join(folder, 'sources', `${raw.id}.mdx`);
    const sha256 = hashOfReceived(file);
    if (sha256 === null || isAccountedFor(raw, sha256)) continue;
    former.push({ id: raw.id, sha256, passages: await passagesOf(file), statements: [] });
  }
  if (former.length > 0) await addStatements(former, path.join(folder, 'calls'));
  return former;
}

function isAccountedFor({ sha256, earlier = [], metadata }: RawText, former: string): boolean {
  return [
    sha256,
    ...earlier.map((each) => each.sha256),
    ...(metadata?.replaced ?? []).map((each) => each.sha256),
  ].includes(former);
}

/** The hash of the file as received that a generated source names; null when there is no such source. */
function hashOfReceived(file: string): string | null {
  const head = readHead(file);
  if (head === null) return null;
  const original = /^original:\n(?: {2}.*\n)*? {2}sha256: "?([0-9a-f]{64})"?$/mu.exec(head);
  return (original ?? /^sha256: "?([0-9a-f]{64})"?$/mu.exec(head))?.[1] ?? null;
}

function readHead(file: string): string | null {
  try {
    const handle = openSync(file, 'r');
    try {
      const buffer = Buffer.alloc(HEAD_BYTES);
      return buffer.toString('utf8', 0, readSync(handle, buffer));
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

async function passagesOf(file: string): Promise<string[] | null> {
  const mdx = await readFile(file, 'utf8');
  if (/^shown:$/mu.test(mdx.split('\n---\n', 1)[0] ?? '')) return null;
  try {
    return reader
      .parse(mdx)
      .children.filter(({ type }) => type !== 'yaml')
      .map((block) => toString(block));
  } catch {
    // A file that somebody wrote into: it is about to be written anew.
    return null;
  }
}

async function addStatements(former: readonly FormerText[], calls: string): Promise<void> {
  const byId = new Map(former.map((each) => [each.id, each]));
  const names = await readdir(calls).catch(() => []);
  for (const name of names.filter((each) => each.endsWith('.mdx')).sort()) {
    const mdx = await readFile(path.join(calls, name), 'utf8');
    // Most calls rest on none of them.
    if (!former.some(({ id }) => mdx.includes(id))) continue;
    const frontmatter = /^---\n([\s\S]*?)\n---\n/u.exec(mdx)?.[1] ?? '';
    const { success, data } = statementsOfCall.strip().safeParse(parseFrontmatter(frontmatter));
    if (!success) continue;
    for (const { id, evidence } of data.claims)
      byId.get(evidence.source)?.statements.push({ call: data.id, claim: id, words: evidence.exact });
  }
}
