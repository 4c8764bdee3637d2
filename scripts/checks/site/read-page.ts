import { Parser } from 'htmlparser2';
import { collectPassages, type ShownLetters } from './collect-passages.ts';
import { collectQuotedWords, type QuotedWords } from './collect-quoted-words.ts';
import { collectStatements, type Statement } from './collect-statements.ts';
import { readCssReferences } from './read-css-references.ts';
import { readOwnCode } from './read-own-code.ts';
import { readReferences } from './read-references.ts';
import type { Page, Reference } from './site.ts';
import { spanOfLink } from './span-of-link.ts';

/** Reads what the rules ask for from one HTML file, in one pass. */
export function readPage(file: string, html: string): Page {
  let language: string | null = null;
  let title = '';
  let redirects = false;
  let open: 'title' | 'style' | null = null;
  let insideSvg = 0;
  const ids = new Map<string, number>();
  const repeatedIds: { id: string; offset: number }[] = [];
  const references: Reference[] = [];
  const neededToPaint: string[] = [];
  const ownCode: { code: string; offset: number }[] = [];
  const quotedWords: QuotedWords[] = [];
  const letters: ShownLetters[] = [];
  const statements: Statement[] = [];
  const determinations = new Set<string>();
  let restsOnWords = false;
  let depth = 0;
  const collectors = [
    collectQuotedWords(quotedWords),
    collectStatements(statements),
    ...(/^sources\/[^/]+\/index\.html$/u.test(file) ? [collectPassages(letters)] : []),
  ];

  const parser = new Parser({
    onopentag(name, attributes) {
      const offset = parser.startIndex;
      // In SVG a title is a figure's, not the page's.
      if (name === 'svg') insideSvg += 1;
      open = (name === 'title' && insideSvg === 0) || name === 'style' ? name : null;
      if (name === 'html' && /\S/.test(attributes.lang ?? '')) language = attributes.lang ?? null;
      if (name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'refresh') redirects = true;
      const classes: readonly string[] = attributes.class?.match(/\S+/gu) ?? [];
      for (const collector of collectors) collector.open({ name, attributes, classes, offset, depth });
      depth += 1;
      // A page that says it was withdrawn states nothing else.
      if (classes.includes('withdrawn')) restsOnWords = true;
      if (name === 'a' && spanOfLink(attributes.href ?? '') !== null) restsOnWords = true;
      for (const code of readOwnCode(name, attributes)) ownCode.push({ code, offset });
      const id = attributes.id;
      if (id !== undefined && classes.includes('editor')) determinations.add(id);
      if (id !== undefined) {
        if (ids.has(id)) repeatedIds.push({ id, offset });
        else ids.set(id, offset);
      }
      for (const each of readReferences(name, attributes, offset)) references.push(each);
      const needed = neededAddress(name, attributes);
      if (needed !== undefined) neededToPaint.push(needed);
    },
    ontext(text) {
      for (const collector of collectors) collector.text(text);
      if (open === 'title') title += text;
      if (open === 'style') for (const each of readCssReferences(text, parser.startIndex)) references.push(each);
    },
    onclosetag(name) {
      depth -= 1;
      for (const collector of collectors) collector.close(depth);
      if (name === 'svg') insideSvg -= 1;
      open = null;
    },
  });
  parser.end(html);
  return {
    file,
    language,
    title: title.trim(),
    redirects,
    ids,
    repeatedIds,
    references,
    neededToPaint,
    ownCode,
    quotedWords,
    letters,
    statements,
    determinations,
    restsOnWords,
  };
}

function neededAddress(name: string, attributes: Readonly<Record<string, string>>): string | undefined {
  if (name === 'script') {
    const waits = 'async' in attributes || 'defer' in attributes || attributes.type === 'module';
    return waits ? undefined : attributes.src;
  }
  if (name !== 'link') return undefined;
  const relations = attributes.rel?.toLowerCase().split(/\s+/) ?? [];
  const paints = relations.includes('stylesheet') && !/^\s*print\s*$/i.test(attributes.media ?? '');
  const preloads = relations.includes('preload') && attributes.as === 'font';
  return paints || preloads ? attributes.href : undefined;
}
