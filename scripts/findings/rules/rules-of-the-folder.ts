import type { FindingRules } from './finding-rule.ts';

/** Rules about the files of a dossier: that they are there, can be read, and name only what is there. */
export const rulesOfTheFolder = {
  'missing-file': {
    severity: ['error'],
    finds: 'a file or folder that every dossier has is not there',
    means: 'Nothing can be read without it.',
    toDo: 'Write the file; the README shows its form.',
  },
  'no-texts': {
    severity: ['warning'],
    finds: 'a dossier without texts',
    means: 'The site says that there are none yet.',
    toDo: 'Put each text into a file of its own in raw/, as it was received.',
  },
  'file-name': {
    severity: ['error'],
    finds: 'a file of raw/ that cannot be used',
    means:
      'A text’s id is its file name, and stands in addresses: lower-case letters and digits joined by hyphens, with the ending .txt, .md or .html. Folders, links and devices are never followed.',
    toDo: 'Rename the file, or take it out of raw/.',
  },
  'not-utf-8': {
    severity: ['error'],
    finds: 'a file that is not UTF-8',
    means: 'Its letters could only be guessed, and a quotation is the source’s own letters.',
    toDo: 'Save it as UTF-8; keep the file as received elsewhere.',
  },
  'not-a-text': {
    severity: ['error'],
    finds: 'a file that holds a NUL character',
    means: 'It is a program’s data, or a text in another encoding such as UTF-16; no page can show it.',
    toDo: 'Save the text as UTF-8, or take the file out of raw/.',
  },
  'yaml-syntax': {
    severity: ['error'],
    finds: 'a YAML file that cannot be parsed',
    means: 'What the file says is not known.',
    toDo: 'Mend the line that is named; a value with a colon, a quotation mark or a leading sign needs quotation marks around it.',
  },
  'yaml-aliases': {
    severity: ['error'],
    finds: 'YAML aliases that cannot be resolved',
    means: 'An alias names an anchor that is not there, or aliases multiply to more than a dossier can hold.',
    toDo: 'Write the values out instead of using anchors and aliases.',
  },
  'unknown-key': {
    severity: ['error'],
    finds: 'a key that the file’s form does not have',
    means: 'It would be passed over in silence, and is most often a misspelling.',
    toDo: 'Write the key that was meant, or take it out.',
  },
  'missing-key': {
    severity: ['error'],
    finds: 'a key that must be there is missing',
    means: 'The entry cannot be used without it.',
    toDo: 'Add the key; the README lists the keys of every file.',
  },
  'invalid-value': {
    severity: ['error'],
    finds: 'a value that is not allowed',
    means: 'A date that is none, a wrong kind of value, or a word outside the list of those allowed.',
    toDo: 'Write a value that is allowed; the README lists them.',
  },
  'unknown-id': {
    severity: ['error'],
    finds: 'an id that nothing bears',
    means: 'The entry points to a person, publisher, source or side that the dossier does not have.',
    toDo: 'Write the id that was meant, or add what should bear it.',
  },
  'duplicate-id': {
    severity: ['error'],
    finds: 'an id borne twice',
    means: 'Nothing could tell which of the two is meant.',
    toDo: 'Give one of them an id of its own; a text’s id is its file name without the ending.',
  },
  'grade-without-grounds': {
    severity: ['error'],
    finds: 'a publisher’s grade without grounds',
    means: 'A grade but F stands on who graded, when and why, and on at least one dated fact with an address.',
    toDo: 'Add `graded` and `facts`, or leave the grade at F.',
  },
  'determination-without-words': {
    severity: ['error'],
    finds: 'a determination whose quotation does not stand in its text once',
    means:
      'The text has changed, or the words were not copied letter for letter: what was decided no longer has its ground.',
    toDo: 'Copy the words from the text, enough of them to stand there once, or take the determination out.',
  },
  'determination-without-call': {
    severity: ['error'],
    finds: 'a determination on a call whose words tell of none',
    means: 'The words stand in the text, but no call is read there, so the decision applies to nothing.',
    toDo: 'Quote the words that speak of the call, or take the determination out.',
  },
  'changed-text': {
    severity: ['error', 'warning'],
    finds: 'a text that is not the one that was read before',
    means:
      'What was written of the text names another hash of its file. Once the dossier has `released`, readers may have cited the former text, and this is an error; before, a warning.',
    toDo: 'Keep both copies, the former one as raw/<source>.<day>.<ending>, or say in `replaced` of raw/<source>.yaml why it is not kept.',
  },
  'lost-address': {
    severity: ['error'],
    finds: 'a published page that is no longer there',
    means: 'The dossier has `released`, so readers may have cited the address; it would lead nowhere.',
    toDo: 'Name the former id in `formerIds` of what the thing has become, or withdraw the page in corrections.yaml.',
  },
  'withdrawn-page': {
    severity: ['error'],
    finds: 'a page that cannot be withdrawn, or is there',
    means: 'A correction with `withdrawn` stands at the address of a source, call, theme or person that is gone.',
    toDo: 'Take `withdrawn` out of the correction, or take away what the page is made of.',
  },
  'output-is-ours-to-replace': {
    severity: ['error'],
    finds: 'an output folder that holds something else than an earlier build',
    means: 'A build replaces its output folder whole; what is in it would be lost.',
    toDo: 'Name an empty folder, or one that is not there yet, with --out.',
  },
  'another-run': {
    severity: ['error'],
    finds: 'another run that writes to the same place',
    means: 'Two runs at once would mix what they write.',
    toDo: 'Wait until the other has ended, and run the command again.',
  },
  'cannot-be-written': {
    severity: ['error'],
    finds: 'a file or folder that could not be read or written',
    means:
      'The disk is full, the folder is read-only, or another program holds it. What was there before is as it was.',
    toDo: 'Make room, or allow writing there, and run the command again.',
  },
} as const satisfies FindingRules;
