import fc from 'fast-check';

/** Stretches that some program somewhere obeys, or stumbles over. */
export const hostilePieces: readonly string[] = [
  'export const x = 1',
  'import fs from "node:fs"',
  '{process.env.HOME}',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<Component {...props} />',
  '<svg/onload=alert(1)>',
  '</main></body>',
  '<!-- {/* -->',
  '<![CDATA[',
  '---',
  '---\ntitle: x\n---',
  '# Not a heading of ours',
  '[link](javascript:alert(1))',
  '![image](data:text/html,x)',
  '| a | b |\n| - | - |',
  '```js\nprocess.exit()\n```',
  '> - 1. * + ~',
  '{{constructor.constructor("return 1")()}}',
  '<%= system("id") %>',
  '${jndi:ldap://x}',
  '$(rm -rf /)',
  '`reboot`',
  "'; DROP TABLE calls; --",
  '%s %d %n ../../etc/passwd %2e%2e/',
  '!!python/object:os.system',
  '&a [*a, *a]',
  '\u202Eevil\u202C \u2066bidi\u2069',
  '\u200B\u200D\uFEFF\u00AD',
  '\u0001\u0007\u001B[2J\u009B',
  '\u2028\u2029\u0085\v\f',
  '𝔘𝔫𝔦𝔠𝔬𝔡𝔢 🕊️👩‍👩‍👧',
  'e\u0301\u0301\u0301',
  '“unclosed',
  '"straight "nested" marks"',
  '‘’“”«»„‟',
  '__proto__ constructor toString',
  '((((((((((a+)+)+)+)+)+',
];

const plainPieces = [
  'Ada Lind and Boris Renko held a 40-minute phone call on Monday, the Northern Palace confirmed.',
  '“We talked about herring 🐟 and it was good,” Lind told reporters.',
  'According to Tom Vance, Renko said that the Straits would stay open.',
  'date 2020-03-06 A headline',
  'Share this\nSubscribe to our newsletter',
  'On 1 March 2020, Renko opened a fishing fair.',
];

const separator = fc.constantFrom('\n\n', '\n', '\r\n\r\n', '\r', ' ', '\u2028', '\n \t\n', '');
const piece = fc.oneof(
  { arbitrary: fc.constantFrom(...hostilePieces), weight: 4 },
  { arbitrary: fc.constantFrom(...plainPieces), weight: 4 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 12 }), weight: 2 },
  // What a regular expression that backtracks would spend its life on.
  {
    arbitrary: fc
      .tuple(
        fc.constantFrom('a', ' ', '"', '“', ',', '.', 'A ', '1 ', 'the ', 'said ', '<', '\n', 'May '),
        fc.nat(2000),
      )
      .map(([unit, times]) => unit.repeat(times)),
    weight: 1,
  },
);

/** Any text that a file in UTF-8 without NUL can hold, most of it hostile. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.tuple(piece, separator), { maxLength: 12 })
  .map((parts) => parts.flat().join('').replaceAll('\0', ''))
  .filter((text) => text.isWellFormed());
