import type { FindingRules } from './finding-rule.ts';

const programFault = {
  severity: ['error'],
  toDo: 'This is a fault of the program, not of the dossier: please report it with the texts.',
} as const;

/** Rules about what was read in the texts. */
export const rulesOfTheTexts = {
  'mark-up-too-deep': {
    severity: ['error'],
    finds: 'mark-up that nests too deeply to be read',
    means: 'No parser can follow it, so the text in it is not known.',
    toDo: 'Save the page again from a browser, or store its text as .txt.',
  },
  'nothing-kept': {
    severity: ['warning'],
    finds: 'a text of which nothing is kept',
    means:
      'The file is empty, or all of it looks like the page around a text. It stands as a source that says nothing.',
    toDo: 'Store the text of the article alone, or take the file away.',
  },
  'published-conflict': {
    severity: ['warning'],
    finds: 'a text that gives two days of publication',
    means:
      'Relative days (“Thursday”) count from the one that is taken; if it is the wrong one, calls may stand on wrong days.',
    toDo: 'If the other day is right, add a determination that decides `published`.',
  },
  'ambiguous-date': {
    severity: ['warning'],
    finds: 'a date in numbers whose day and month could change places',
    means: 'It is not used: a wrong day is worse than no day.',
    toDo: 'If a call took place on that day, add a determination that decides its `call-date`.',
  },
  'doubtful-date': {
    severity: ['note'],
    finds: 'a day without a year that could be of several years, or whose weekday does not fit',
    means: 'It is not used.',
    toDo: 'If a call took place on that day, add a determination that decides its `call-date`.',
  },
  'undated-text': {
    severity: ['note'],
    finds: 'a text whose day of publication is not known, with days that count from it',
    means: 'Words such as “on Thursday” cannot be resolved in it.',
    toDo: 'If the day is known, note it as `published` beside the text, in raw/<source>.yaml.',
  },
  'theme-unsure': {
    severity: ['note'],
    finds: 'a passage with one term that several themes share, and nothing else of theirs',
    means: 'The passage is left out of the theme.',
    toDo: 'Nothing, or a term in themes.yaml that tells the themes apart.',
  },
  'call-day-open': {
    severity: ['note'],
    finds: 'a call whose day its text leaves open',
    means: 'The call has bounds or no date, and stands apart from those of a known day.',
    toDo: 'If another source shows the day, add a determination that decides `call-date` and quotes these words.',
  },
  'call-party-open': {
    severity: ['warning'],
    finds: 'a call one of whose parties is named by an office with an unknown holder',
    means: 'The call is left out.',
    toDo: 'Give the office and its dates to the person in people.yaml, or take out the role of who did not hold it on that day.',
  },
  'call-aside': {
    severity: ['note'],
    finds: 'a call of others that a text looks back to without a day',
    means: 'The call is left out.',
    toDo: 'If it belongs in the dossier, add a source that gives its day.',
  },
  'call-day-inferred': {
    severity: ['note'],
    finds: 'a call whose day is that on which one party said something to the other',
    means: 'The words that give the day name no call.',
    toDo: 'If the two spoke elsewhere on that day, add a determination that decides `call-date`, or one that decides `no-call`.',
  },
  'call-by-address': {
    severity: ['note'],
    finds: 'a call that only the address or the file name of its text calls one',
    means: 'The words of the text say that the two spoke, and not how.',
    toDo: 'If they met, add a determination that decides `no-call`.',
  },
  'call-by-form': {
    severity: ['note'],
    finds: 'a call that no word of its text calls one',
    means:
      'An account opens with two principals who spoke on a day, names no place and goes on with what they discussed.',
    toDo: 'If they met, add a determination that decides `no-call`.',
  },
  'call-day-goes-on': {
    severity: ['note'],
    finds: 'a call whose day is that of the one told of just before',
    means: 'The text says that its caller held it too, and gives it no day of its own.',
    toDo: 'If it was held on another day, add a determination that decides `call-date`.',
  },
  'call-day-of-dateline': {
    severity: ['note'],
    finds: 'a call whose day is that of its text’s dateline',
    means: 'The news that opens the text gives it no day of its own.',
    toDo: 'If it was held on another day, add a determination that decides `call-date`.',
  },
  'call-day-long-ago': {
    severity: ['note'],
    finds: 'a day of a call without a year that lies more than 60 days before its text',
    means: 'The last such day is taken; another year may be meant.',
    toDo: 'If another year or another day is meant, add a determination that decides `call-date`.',
  },
  'idle-determination': {
    severity: ['error'],
    finds: 'a determination that changes nothing',
    means: 'The text or the rules are no longer as they were when it was made, so that it may no longer be right.',
    toDo: 'Look at the text again, then quote other words or take the determination out.',
  },
  'every-review-is-of-what-is-said': {
    severity: ['error'],
    finds: 'a review of a call that has changed since, or is no more',
    means: 'Nobody stands by what the page says now.',
    toDo: 'Look at the call again, then write the state that the finding gives, or take the review out.',
  },
  'call-not-reviewed': {
    severity: ['note'],
    finds: 'a call that reviews.yaml does not name, where it names others',
    means: 'Its page says that it is a draft, and a build with `--reviewed-only` leaves it out.',
    toDo: 'When you have gone through the page, add the entry that the finding gives.',
  },
  'call-on-two-days': {
    severity: ['warning', 'note'],
    finds: 'tellings on neighbouring days that may be of one call',
    means:
      'Two time zones can make two days of one call. As a warning: they stand as two calls. As a note: they were read as one.',
    toDo: 'If you know, add the determination that the finding prints: `same-call` or `other-call`.',
  },
  'call-without-day': {
    severity: ['warning', 'note'],
    finds: 'a telling without a day that may mean a call of a known day',
    means:
      'As a warning: it could be several of them, and stands alone. As a note: it was read as the only one it can mean.',
    toDo: 'If you know, add the determination that the finding prints.',
  },
  'call-of-which-hour': {
    severity: ['warning'],
    finds: 'a telling that gives no hour, of a day with several calls',
    means: 'The first of them is taken.',
    toDo: 'If it means another, add the determination that the finding prints.',
  },
  'every-person-is-mentioned': {
    severity: ['warning'],
    finds: 'a person of people.yaml whom no text names',
    means: 'The entry is a left-over, or the texts write the name otherwise and all that the person says is lost.',
    toDo: 'Add the name as texts have it to `aliases`, or take the person out.',
  },
  'every-theme-is-mentioned': {
    severity: ['warning'],
    finds: 'a theme for which no text has words',
    means: 'Its page would be empty.',
    toDo: 'Add the words that texts use to `terms`, or take the theme out.',
  },
  'every-call-rests-on-words': {
    ...programFault,
    finds: 'a call that rests on no words of a source',
    means: 'The site would say something of itself.',
  },
  'every-letter-is-kept-or-removed': {
    ...programFault,
    finds: 'letters of a text that are neither kept nor left out, or both',
    means: 'Something of the text would be lost without a reason that a reader sees.',
  },
  'every-quotation-is-verbatim': {
    ...programFault,
    finds: 'a quotation that differs from the letters of its source',
    means: 'A reader would be shown words that nobody wrote.',
  },
} as const satisfies FindingRules;
