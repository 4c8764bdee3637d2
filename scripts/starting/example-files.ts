/** The files of a new dossier that hold nothing of it yet, each with examples in comments. */
export const exampleFiles: readonly (readonly [path: string, content: string])[] = [
  [
    'themes.yaml',
    `# The subjects that calls return to, and the words that show them: whole words and their plurals; capitals count where they
# are written.
#
# - id: fishing-rights
#   label: Fishing rights
#   description: Who may fish where.
#   terms: [fishing, herring, trawlers]
`,
  ],
  [
    'publishers.yaml',
    `# Who published the texts. A text is told to be somebody's by raw/<source>.yaml or by a determination.
# \`speaksFor\` names a side of dossier.yaml: this publisher's texts are that side's own account.
# \`grade\` is a letter of the Admiralty code, A to F, and F when left out. Any other needs grounds: \`graded\`, and a dated fact
# with its address.
#
# - id: evening-post
#   name: Evening Post
#   grade: B
#   graded: { by: editor, on: 2026-11-22, reason: One sentence. }
#   facts: [{ date: 2024-05-02, text: What was found., url: https://example.org/ }]
# - id: northern-palace
#   name: Northern Palace
#   speaksFor: norland
`,
  ],
  [
    'determinations.yaml',
    `# What you decide and no text says; readers see it with its reason. The findings of \`npm run check\` say where one is needed.
#
# - id: day-of-the-may-call
#   decides: call-date # publisher, published, genre, grade, call-date, same-call or other-call
#   source: evening-post-2025-06-14
#   quote: spoke by telephone in May # words that stand once in that text
#   value: 2025-05-19
#   reason: Why.
#   basis: https://example.org/ # or a description of the evidence
#   by: editor
#   on: 2026-11-22
`,
  ],
  [
    'known-calls.yaml',
    `# Calls known from elsewhere, which the texts may not tell of: the site shows which of them are missing.
#
# - date: 2025-02-12
#   participants: [ada-lind, boris-renko]
#   status: held # or reported
#   text: What is known, and which side said what.
#   urls: [https://example.org/]
`,
  ],
  [
    'corrections.yaml',
    `# What a published page said wrongly, and what it says now; shown on /corrections/ and in its feed.
#
# - id: length-of-the-june-call
#   on: 2026-11-30
#   pages: [/calls/2025-06-14/]
#   was: The old reading.
#   now: The new reading.
#   reason: Why.
#   by: editor
`,
  ],
  [
    'README.md',
    `# This dossier

The texts go into \`raw/\`, each in a file of its own, as it was received. Never edit one: every statement of the site points at
its letters, and the site leaves out menus, advertisements and the like by itself and says so.

Name a file by lower-case letters, digits and hyphens, with the ending \`.txt\`, \`.html\` or \`.md\`; best by publisher and day:

    raw/evening-post-2025-06-14.txt
    raw/northern-palace-2025-06-14.html

The name without its ending is the text's id and stands in addresses, so it should not change later. What you know of a text
and it does not say itself goes into a file beside it, \`raw/evening-post-2025-06-14.yaml\`; every line of it may be left out:

    url: https://example.org/story
    publisher: evening-post # an id of publishers.yaml
    published: 2025-06-14
    retrieved: 2026-11-22
    rights: © Evening Post
    note: Anything else a reader should know.

\`sources/\`, \`calls/\`, \`themes/\` and \`people/\` are made from these files. Keep them under version control, and edit none of them.
`,
  ],
  ['raw/.gitkeep', ''],
];
