import type { FindingRules } from './finding-rule.ts';

/** Rules about the pages that were built. */
export const rulesOfTheSite = {
  'pages-can-be-built': {
    severity: ['error'],
    finds: 'a page that could not be made',
    means: 'What the page builder could not read, most often prose in notes/ that is not valid MDX.',
    toDo: 'Mend the place that is named; the site of before is still there.',
  },
  'zip-lies-outside-the-site': {
    severity: ['error'],
    finds: 'a ZIP that would lie in the folder of the site',
    means: 'A build replaces that folder whole, and the ZIP of before with it.',
    toDo: 'Name a file outside of the folder that --out names.',
  },
  'every-id-is-unique': {
    severity: ['error'],
    finds: 'an id that two elements of a page bear',
    means: 'A link to it leads to the first alone.',
    toDo: 'Look for two headings of the same words in a note; else report it as a fault of the program.',
  },
  'every-link-has-a-target': {
    severity: ['error'],
    finds: 'a link within the site that leads nowhere',
    means: 'A reader who follows it finds nothing.',
    toDo: 'Mend the address; notes and corrections are where an editor writes them.',
  },
  'every-page-has-a-language-and-a-title': {
    severity: ['error'],
    finds: 'a page that does not name its language or itself',
    means: 'Screen readers and search engines need both (WCAG 2.2, 3.1.1 and 2.4.2).',
    toDo: 'Give the page’s layout a title and a language.',
  },
  'every-passage-is-the-text-as-received': {
    severity: ['error'],
    finds: 'a passage on a source’s page that differs from the text as received',
    means: 'A reader would be shown letters that are not the source’s.',
    toDo: 'Run the ingest again; if it stays, report it as a fault of the program.',
  },
  'every-quoted-text-equals-its-span': {
    severity: ['error'],
    finds: 'words given as a source’s that do not stand where their link leads',
    means: 'The statement cannot be followed to its ground.',
    toDo: 'In a note, quote the words as they stand and link to them; else report it as a fault of the program.',
  },
  'every-statement-has-a-link': {
    severity: ['error'],
    finds: 'a statement that leads to no words of a source and to no determination',
    means: 'The site would say something of itself.',
    toDo: 'Link it to what it rests on, or mark silence with the class "none".',
  },
  'every-page-paints-in-one-round-trip': {
    severity: ['warning'],
    finds: 'a page that a browser needs more bytes to paint than one round trip brings',
    means: 'It shows later on a slow network: a call of very many sources, or a very long text.',
    toDo: 'Nothing, or split a note that makes the page long.',
  },
  'no-code-stands-in-a-page': {
    severity: ['error'],
    finds: 'a script, style or event handler that stands in a page',
    means: 'A strict Content-Security-Policy forbids it.',
    toDo: 'Put it into a file of its own.',
  },
  'no-request-leaves-the-host': {
    severity: ['error'],
    finds: 'a page that makes the browser ask another host',
    means: 'That host would learn who reads the page.',
    toDo: 'Put the file into public/ and point to it there.',
  },
  'the-search-index-is-whole': {
    severity: ['error'],
    finds: 'a search index with a part missing',
    means: 'The search would find nothing.',
    toDo: 'Build again.',
  },
} as const satisfies FindingRules;
