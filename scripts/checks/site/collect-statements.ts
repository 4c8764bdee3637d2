import type { PageCollector } from './page-collector.ts';
import { spanOfLink } from './span-of-link.ts';

/** What a page states that has no link to the words of a source in it, and does not say that there are none. */
export interface Statement {
  /** `cell`: of a table of who says what. `entry`: a row of a table, or an item of a list. */
  kind: 'cell' | 'entry';
  text: string;
  /** The other addresses in it. */
  links: readonly string[];
  offset: number;
}

/** Where the site speaks of itself, or the editor in their own name: nothing there needs a source. */
const ownWords = ['cite', 'dictionary', 'editor', 'editorial', 'legend', 'notes', 'prose', 'scale'];
const ownElements = ['form', 'nav', 'thead', 'tfoot'];

interface Open extends Statement {
  links: string[];
  depth: number;
  isProved: boolean;
}

/** Gathers into `found` what stands in `<main>`. Silence is said by class `none`. */
export function collectStatements(found: Statement[]): PageCollector {
  const open: Open[] = [];
  let mainDepth: number | null = null;
  let ownDepth: number | null = null;
  let saysDepth: number | null = null;
  return {
    open({ name, attributes, classes, offset, depth }) {
      if (name === 'main') mainDepth ??= depth;
      if (classes.includes('says')) saysDepth ??= depth;
      const isHidden = attributes['aria-hidden'] === 'true';
      if (isHidden || ownElements.includes(name) || ownWords.some((word) => classes.includes(word))) ownDepth ??= depth;
      const isProved =
        classes.includes('none') ||
        // The heading of a group of rows.
        attributes.scope === 'rowgroup' ||
        // An entry of a list for the page that it stands on.
        attributes['aria-current'] === 'page' ||
        (name === 'a' && spanOfLink(attributes.href ?? '') !== null);
      if (isProved) for (const statement of open) statement.isProved = true;
      if (name === 'a' && attributes.href !== undefined) for (const { links } of open) links.push(attributes.href);
      if (mainDepth === null || ownDepth !== null) return;
      const kind = kindOf(name, saysDepth !== null);
      if (kind !== null) open.push({ kind, text: '', links: [], offset, depth, isProved });
    },
    text(letters) {
      if (ownDepth === null) for (const statement of open) statement.text += letters;
    },
    close(depth) {
      if (open.at(-1)?.depth === depth) {
        const statement = open.pop();
        if (statement !== undefined && !statement.isProved) {
          const { kind, text, links, offset } = statement;
          if (/\S/u.test(text)) found.push({ kind, text, links, offset });
        }
      }
      if (mainDepth === depth) mainDepth = null;
      if (ownDepth === depth) ownDepth = null;
      if (saysDepth === depth) saysDepth = null;
    },
  };
}

function kindOf(name: string, isWhoSaysWhat: boolean): Statement['kind'] | null {
  if (name === 'td' && isWhoSaysWhat) return 'cell';
  return name === 'tr' || name === 'li' ? 'entry' : null;
}
