import { describe, expect, test } from 'vitest';
import { cleanTextOf } from '../../fixtures/clean-text-of.ts';
import { scanOf } from '../../fixtures/scan-of.ts';
import { findQuotations } from '../find-quotations.ts';

/** `kind speaker: words`, one a quotation. */
function read(text: string): string[] {
  const clean = cleanTextOf(text);
  return findQuotations(clean, scanOf(clean), []).map(
    ({ kind, speaker, exact }) => `${kind} ${speaker === null ? 'null' : speaker.text}: ${exact}`,
  );
}

describe('reports without marks', () => {
  test.each([
    ...['on March 5', 'on May 3, 2020', 'in a statement on 5 March 2020', 'in its statement released on June 5'].map(
      (when): [string, string, string[]] => [
        `after its words, ${when}`,
        `The port was shut, the Chancery said ${when}.`,
        ['indirect the Chancery: The port was shut'],
      ],
    ),
    ['with that', 'Renko said on Monday that the port was shut.', ['indirect Renko: the port was shut']],
    ['without that', 'Renko says he will leave.', ['indirect Renko: he will leave']],
    [
      'those who are told',
      'Renko told a crowd of workers in Oslo the port was shut.',
      ['indirect Renko: the port was shut'],
    ],
    ['after the words', 'The port is shut, Renko said in a statement.', ['indirect Renko: The port is shut']],
    [
      'according to, with whom the source cites',
      'According to Renko, citing two officials, the port is shut.',
      ['indirect Renko: the port is shut'],
    ],
    [
      'a dateline that a headline has run into',
      'Renko fails Apr 19, 1999 Eastern OSLO, April 19 (NNA) - The port is shut, Renko said.',
      ['indirect Renko: The port is shut'],
    ],
    ['according to, first', 'According to Renko, the port is shut.', ['indirect Renko: the port is shut']],
    [
      'according to, last',
      'The port is shut, according to a report released by Renko.',
      ['indirect a report: The port is shut'],
    ],
    ['a question', 'Renko asked whether the port was shut.', ['indirect Renko: whether the port was shut']],
    ['a promise', 'Renko vowed to open the port again.', ['indirect Renko: to open the port again']],
    [
      'two reports',
      'Renko said the port was shut and added that ships were waiting.',
      ['indirect Renko: the port was shut', 'indirect Renko: ships were waiting'],
    ],
    ['a participle', 'Renko shook his head, saying the port was shut.', ['indirect Renko: the port was shut']],
    [
      'another speaker',
      'Renko said the port was shut, but Lind said it was open.',
      ['indirect Renko: the port was shut', 'indirect Lind: it was open'],
    ],
    [
      'an insertion',
      'Renko, a lawyer who defended Holm, said the port was shut.',
      ['indirect Renko: the port was shut'],
    ],
    ['an apposed name', 'Her adviser, Per Holm, said the port was shut.', ['indirect Per Holm: the port was shut']],
    [
      "the narrator's remark",
      'Renko said the port was shut, citing two captains.',
      ['indirect Renko: the port was shut'],
    ],
    ['a claim', 'Lind rejected Renko’s claim that the port was shut.', ['indirect Renko: the port was shut']],
    ['made clear', 'Lind made it clear that the port would open.', ['indirect Lind: the port would open']],
    ['a dateline', 'OSLO (AP) — The port is shut, officials said.', ['indirect officials: The port is shut']],
    [
      'around the cue',
      'The port, an official said, is shut.',
      ['indirect an official: The port', 'indirect an official: is shut'],
    ],
    ['the rest of a clause', 'It is a plan that Renko says will fail.', ['indirect Renko: will fail']],
    [
      'a clause in a report',
      'Lind learned that Renko believes the port is shut.',
      ['indirect Renko: the port is shut'],
    ],
    [
      'after an occasion',
      'Renko said during the debate that the port was shut.',
      ['indirect Renko: the port was shut'],
    ],
    [
      'a remark in brackets',
      'Ships wait in the north (a third of them were empty, according to Lind).',
      ['indirect Lind: a third of them were empty'],
    ],
    [
      'two shares of a survey',
      'Half of voters said the port was shut and more than half said it was old.',
      ['indirect Half of voters: the port was shut', 'indirect half: it was old'],
    ],
    [
      'an occasion before the clause',
      'Lind said during this year’s debate that the port was shut.',
      ['indirect Lind: the port was shut'],
    ],
    ['an adverb before the clause', 'Lind said repeatedly they would go.', ['indirect Lind: they would go']],
    [
      'a participle beside the first',
      'Renko left, saying the port was shut and calling Lind a friend.',
      ['indirect Renko: the port was shut', 'indirect Renko: Lind a friend'],
    ],
    [
      'a relative clause of the narrator',
      'Renko said he had seen the ships, which left on Monday.',
      ['indirect Renko: he had seen the ships'],
    ],
    [
      'a name that looks like a verb',
      'Lind said he had met Renko, Ted Holm and Kay Vance.',
      ['indirect Lind: he had met Renko, Ted Holm and Kay Vance'],
    ],
    [
      'a name in a clause set off',
      'The port was shut for good, said Mia Holm, who runs it.',
      ['indirect Mia Holm: The port was shut for good'],
    ],
    ['a survey', 'The Courier poll found that the port was loved.', ['indirect The Courier poll: the port was loved']],
    ['a share', 'One in five say they want a port.', ['indirect One in five: they want a port']],
    ['a document', 'A report published on Monday said the port was shut.', ['indirect A report: the port was shut']],
    ['two speakers', 'Lind and Renko say the port is shut.', ['indirect Lind and Renko: the port is shut']],
    [
      'a question that nobody is named for',
      'Asked whether the port was shut, Renko left.',
      ['indirect null: whether the port was shut'],
    ],
    ['the same, passive', 'Renko was asked how he felt.', ['indirect null: how he felt']],
    ['a promise to somebody', 'Renko promised Lind to open the port.', ['indirect Renko: to open the port']],
    ['a promise on a day', 'Renko vowed on Monday to open the port.', ['indirect Renko: to open the port']],
    ['a number', 'Renko announced 10,000 new jobs on Monday.', ['indirect Renko: 10,000 new jobs']],
    ['an order', 'Renko urged Lind to open the port.', ['indirect Renko: Lind to open the port']],
    ['what somebody is told to do', 'Renko told Lind to open the port.', ['indirect Renko: to open the port']],
    [
      'stances',
      'Renko accused the council of hiding the plan. Lind called for talks, aid and calm.',
      ['indirect Renko: the council of hiding the plan', 'indirect Lind: talks, aid and calm'],
    ],
    [
      'a stance and a further one',
      'Renko condemned the attack and called for talks with Lind.',
      ['indirect Renko: the attack', 'indirect Renko: talks with Lind'],
    ],
    ['a time before the cue', 'In May, an official said, ships came.', ['indirect an official: ships came']],
    [
      'an opening that is no time',
      'To get the votes, an official said, they must open the port.',
      ['indirect an official: To get the votes', 'indirect an official: they must open the port'],
    ],
    ['a pronoun set off', 'Renko said they, too, had left.', ['indirect Renko: they, too, had left']],
    ['a name like an adverb', 'Jolly said the port was shut.', ['indirect Jolly: the port was shut']],
    [
      'one and another',
      'One captain says the port is shut, while another says it is open.',
      ['indirect One captain: the port is shut', 'indirect another: it is open'],
    ],
    [
      'an adverb after according to',
      'According to recently released records, the port is shut.',
      ['indirect recently released records: the port is shut'],
    ],
    [
      'a clause whose verb looks like a noun',
      'The vote hinges on the port, Renko said.',
      ['indirect Renko: The vote hinges on the port'],
    ],
    [
      'a clause whose verb stands in marks',
      'The port “is dead” for all of them, said Lind.',
      ['mixed Lind: The port “is dead” for all of them'],
    ],
    [
      'a report and a stance',
      'Renko said the port was shut and criticised Lind for the delay.',
      ['indirect Renko: the port was shut', 'indirect Renko: Lind for the delay'],
    ],
    [
      'a clause beside one that ends in marks',
      'Renko said the port was “a mistake,” although he had built it.',
      ['mixed Renko: the port was “a mistake,”'],
    ],
    ['a long dash', 'Holm ― a captain ― said the port was shut.', ['indirect Holm: the port was shut']],
    [
      '"it" for a document',
      'The letter was long. It stated that the port was shut.',
      ['indirect It: the port was shut'],
    ],
    ['going on to say', 'Renko continued to insist that the port was shut.', ['indirect Renko: the port was shut']],
    ['being quick to say', 'Renko was quick to add that ships were waiting.', ['indirect Renko: ships were waiting']],
    ['a doing', 'Renko admitted shutting the port.', ['indirect Renko: shutting the port']],
    ['what is denied', 'Renko denied the reports of a strike.', ['indirect Renko: the reports of a strike']],
    [
      'an order to many',
      'Renko called on fellow captains of the north to go.',
      ['indirect Renko: fellow captains of the north to go'],
    ],
    [
      'a title before those who are told',
      'Renko told host Rina Castell the port was shut.',
      ['indirect Renko: the port was shut'],
    ],
    [
      'a title in lower case after the verb',
      'The port was shut, said lawyer and captain Per Holm.',
      ['indirect lawyer and captain Per Holm: The port was shut'],
    ],
    [
      '"as many point out"',
      'The plan carries risks for the port, as captains point out.',
      ['indirect captains: The plan carries risks for the port'],
    ],
    [
      'a condition after "that"',
      'Renko said that, if the port was shut, ships would wait.',
      ['indirect Renko: if the port was shut, ships would wait'],
    ],
    [
      'a clause set before the main one',
      'Renko said that even after the strike, he would stay.',
      ['indirect Renko: even after the strike, he would stay'],
    ],
    [
      'a relative clause within',
      'Renko said the port, which opened in May, was shut.',
      ['indirect Renko: the port, which opened in May, was shut'],
    ],
    [
      'a report before the main clause',
      'Although on Monday Renko said the port was shut, the town waited.',
      ['indirect Renko: the port was shut'],
    ],
    [
      'a participle before the main clause',
      'Noting that the port was shut, Lind left.',
      ['indirect Lind: the port was shut'],
    ],
    ['an occasion after a stance', 'Lind called for talks in a statement last week.', ['indirect Lind: talks']],
    [
      'a reason after the cue',
      'The port is shut, Renko said, because nobody came.',
      ['indirect Renko: The port is shut', 'indirect Renko: because nobody came'],
    ],
    [
      'a stance that is itself reported',
      'Lind proposed a plan for the port, Renko said.',
      ['indirect Renko: Lind proposed a plan for the port'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    ['", while …"', 'Renko said the port was shut, while ships waited.'],
    ['", though …"', 'Renko said the port was shut, though no sign hung there.'],
    ['", but he …"', 'Renko said the port was shut, but he gave no reason.'],
    ['", but declined"', 'Renko said the port was shut, but offered no reason.'],
    ['", a claim …"', 'Renko said the port was shut, a claim the town denies.'],
  ])('the narrator goes on with %s', (_, text) => {
    expect(read(text)).toEqual(['indirect Renko: the port was shut']);
  });

  test.each([
    ['a list', 'the port was shut, dark and cold'],
    ['names set between commas', 'Holm, the mayor, and Lind, the judge, had gone'],
    ['a condition', 'if the port was shut, ships would wait'],
  ])('%s does not end a report', (_, words) => {
    expect(read(`Renko said ${words}.`)).toEqual([`indirect Renko: ${words}`]);
  });

  test.each([
    ['a noun', 'The report and its claims surprised the council.'],
    ['a thing that shows', 'The data suggest the port was shut.'],
    ['negated', 'Renko did not say that the port was shut.'],
    ['possible', 'Renko might claim that the port was shut.'],
    ['passive', 'Renko was told that the port was shut.'],
    ['an object', 'Renko posted the plan that would shut the port.'],
    ['a question without words', 'Renko asked the way.'],
    ['a stance of a thing', 'The storm condemned the port to silence.'],
    ['a stance done to somebody', 'A man accused of hiding the plan left.'],
    ['a stance in passing', 'A mayor who rejected the plan may stay.'],
    ['a proposed thing', 'Her five proposed bills failed.'],
    ['a stance toward a name alone', 'Renko accused Lind.'],
    ['a participle that nobody says', 'The talks drag on, underscoring the need for a plan.'],
    ['an occasion before the cue', 'In talks with the mayor of the port, Renko said.'],
    ['an office and its states', 'The harbour towns of the four states that voted left early.'],
    ['"said so"', 'Renko said so.'],
    ['a headline', 'Renko Says Port Will Open Again'],
    ['a noun', 'Most Southern states that will hold votes in March have sizable towns.'],
    ['a condition', 'It matters whether they believe the port was shut.'],
  ])('%s: none', (_, text) => {
    expect(read(text)).toEqual([]);
  });
});
