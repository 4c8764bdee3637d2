import { describe, expect, test } from 'vitest';
import { personEntry } from '../../../../src/schemas/person.ts';
import { makeFolder } from '../../../fixtures/make-folder.ts';
import { Report } from '../../../report.ts';
import { makeReadingRules, readText } from '../../read-text.ts';

describe('who took part', () => {
  /** The calls of a story of Friday, 6 March 2020 in a dossier with a third leader. */
  function read(text: string) {
    const folder = makeFolder({ story: `date 2020-03-06 ${text}` });
    folder.people.push(personEntry.parse({ id: 'ines-falk', name: 'Ines Falk', aliases: ['Falk'] }));
    folder.settings.sides.push({ id: 'westmark', label: 'Westmark', principals: ['ines-falk'], voices: [] });
    const [raw] = folder.texts;
    if (raw === undefined) throw new Error('no text');
    const report = new Report();
    const { calls } = readText(raw, makeReadingRules(folder), report);
    return { calls, findings: report.messages.map(({ ruleId, actual }) => `${ruleId ?? ''}: ${actual ?? ''}`) };
  }

  const partiesIn = (text: string) =>
    read(text).calls.map(({ participants, date }) => `${participants.join('+')} ${date.edtf ?? ''}`);

  test.each([
    [
      'separate calls are one with each',
      'Falk held separate phone calls with Lind and Renko on Thursday.',
      ['ada-lind+ines-falk 2020-03-05', 'boris-renko+ines-falk 2020-03-05'],
    ],
    [
      'who is spoken to in her first calls has a call each',
      'Lind spoke on Thursday to Renko and Falk in her first calls as President.',
      ['ada-lind+boris-renko 2020-03-05', 'ada-lind+ines-falk 2020-03-05'],
    ],
    [
      'who is spoken to by phone has a call each, where the text goes on to the call with one',
      'Lind spoke by phone with Renko and Falk on Thursday. In her call with Falk, Lind spoke of herring.',
      ['ada-lind+ines-falk 2020-03-05', 'ada-lind+boris-renko 2020-03-05'],
    ],
    [
      'and is on one line where it goes on to what was said',
      'Lind spoke by phone with Renko and Falk on Thursday. In the call, Lind spoke of herring.',
      ['ada-lind+boris-renko+ines-falk 2020-03-05'],
    ],
    [
      'a conference call stays one',
      'Lind spoke with Renko and Falk by phone on Thursday in a conference call. In her call with Falk, Lind spoke of herring.',
      ['ada-lind+boris-renko+ines-falk 2020-03-05'],
    ],
    [
      'the first to call',
      'Lind thanked them all. The first leader to call Lind was Chancellor Boris Renko on Thursday.',
      ['ada-lind+boris-renko 2020-03-05'],
    ],
    [
      'whom somebody is told to bring is not he who is telephoned',
      'Falk waited in Oslo on Thursday. Hume wrote that Lind telephoned him in his office and told him to bring Renko.',
      [],
    ],
    [
      'who was named before may be he who is telephoned',
      'Falk waited in Oslo. Renko was in Bergen on Thursday when Lind telephoned him.',
      ['ada-lind+boris-renko 2020-03-05'],
    ],
    [
      'of whom a title gives fewer than the body, in what they have held',
      '# Renko, Falk, Lind talk by phone\n\nFalk, Lind and Renko have had a telephone conversation, Hume said. The three leaders spoke of herring.',
      ['ada-lind+boris-renko+ines-falk [..2020-03-06]'],
    ],
    [
      'whom the call included was on the line',
      'Lind held a conference call with Renko on Thursday. The call included Minister Per Berg and Premier Ines Falk.',
      ['ada-lind+boris-renko+ines-falk 2020-03-05'],
    ],
    [
      'whom a series of calls included had a call each',
      'On Thursday Lind made a series of phone calls to leaders, including Chancellor Renko and Premier Falk.',
      ['ada-lind+boris-renko 2020-03-05', 'ada-lind+ines-falk 2020-03-05'],
    ],
    [
      'what it included besides was not',
      'Lind held a phone call with Renko on Thursday. The call included a word on the plan of Premier Ines Falk.',
      ['ada-lind+boris-renko 2020-03-05'],
    ],
    [
      'whose call it was, a relative clause tells',
      'Lind spoke by phone with Falk on Thursday. Falk told her of the phone call she had had on Wednesday with Renko.',
      ['ada-lind+ines-falk 2020-03-05', 'boris-renko+ines-falk 2020-03-04'],
    ],
    [
      'the first to call for something calls nobody',
      'Lind held a phone call with Falk on Thursday. The first to call for a truce was Boris Renko on Wednesday.',
      ['ada-lind+ines-falk 2020-03-05'],
    ],
    [
      'a call of others, on no day, is an aside',
      'Lind held a phone call with Renko on Thursday. Renko has also spoken to Falk by phone.',
      ['ada-lind+boris-renko 2020-03-05'],
    ],
    [
      'nor is one weeks before it',
      'Lind held a phone call with Renko on Thursday, seven weeks after Renko called Falk about herring.',
      ['ada-lind+boris-renko 2020-03-05'],
    ],
    [
      'who is cited at the head of a sentence is not its subject',
      'Lind held a phone call with Renko on Thursday. According to Chancellor Renko, who spoke afterwards, Lind described her phone call with Falk on Wednesday evening.',
      ['ada-lind+boris-renko 2020-03-05', 'ada-lind+ines-falk 2020-03-04'],
    ],
    [
      'unless she speaks of her own call',
      'According to Lind, her phone call with Falk on Wednesday was long.',
      ['ada-lind+ines-falk 2020-03-04'],
    ],
    [
      'who told whom in a call',
      'Lind held a phone call with Falk on Thursday.\n\nRenko told Falk in a call on Wednesday that the quota stands.',
      ['ada-lind+ines-falk 2020-03-05', 'boris-renko+ines-falk 2020-03-04'],
    ],
    [
      'a name in a relative clause is not the subject of what follows it',
      'Lind held a phone call with Falk on Thursday.\n\nLind, who had met leaders including Renko before, described the call with Falk as long.',
      ['ada-lind+ines-falk 2020-03-05'],
    ],
    [
      'he who was informed did not do what the sentence says he had done',
      'Lind held a phone call with Falk on Thursday. Lind informed Falk that she had spoken with other leaders that day — including Chancellor Renko.',
      ['ada-lind+ines-falk 2020-03-05', 'ada-lind+boris-renko 2020-03-05'],
    ],
    [
      'the one who counts, behind a list of strangers',
      'Lind held a phone call with Falk on Thursday. Lind also spoke with Prime Minister Per Berg of Westmark, King Olof Sand of Finmark, Premier Nora Ahl of Ostmark and Chancellor Boris Renko of Sudria on Wednesday.',
      ['ada-lind+ines-falk 2020-03-05', 'ada-lind+boris-renko 2020-03-04'],
    ],
    [
      'the leaders, whoever is named next',
      'Lind discussed herring with Renko. In its readout of the Thursday phone call between the leaders, the Chancery was brief.',
      ['ada-lind+boris-renko 2020-03-05'],
    ],
    [
      'a note in quotation marks leaves its writer out, and a handle is a name',
      'Lind held a phone call with Falk on Wednesday. Renko wrote: “Had a phone conversation with @AdaLind. Told her of herring.”',
      ['ada-lind+ines-falk 2020-03-04', 'ada-lind+boris-renko [..2020-03-06]'],
    ],
    [
      'the name before a verb is its subject, though nobody knows it',
      'On Thursday, after the phone conversation between Lind and Falk, Vice President Berg called Chancellor Renko.',
      ['ada-lind+ines-falk [..2020-03-06]'],
    ],
    [
      'that Wednesday call is the one of Wednesday, whichever the text is about',
      'Lind spoke by phone with Renko on Thursday. It came a day after a phone call between Lind and Falk.\n\nFollowing that Wednesday call, Falk opened the Straits.',
      ['ada-lind+boris-renko 2020-03-05', 'ada-lind+ines-falk 2020-03-04'],
    ],
    [
      'several calls among several, on a day that holds for the pairs named next',
      'Two phone calls were held on Wednesday, between Lind and Renko and Falk. Lind and Renko discussed herring in their phone conversation.',
      ['ada-lind+boris-renko 2020-03-04'],
    ],
    [
      'a day between “called” and its object',
      'Lind called on Wednesday her Sudrian counterpart Renko. Falk called on Thursday for calm.',
      ['ada-lind+boris-renko 2020-03-04'],
    ],
    [
      'a call of others told as news is none',
      'Lind held a phone call with Renko on Thursday. Renko also held a phone call with Falk.',
      ['ada-lind+boris-renko 2020-03-05', 'boris-renko+ines-falk [..2020-03-06]'],
    ],
    [
      'a name filled in by an editor is one of the list',
      '“Lind, Chancellor [Boris] Renko and Ines Falk held a phone call on Thursday,” Holt said.',
      ['ada-lind+boris-renko+ines-falk 2020-03-05'],
    ],
    [
      'a joint call is one of all',
      'Falk, Lind and Renko held a joint phone call on Thursday.',
      ['ada-lind+boris-renko+ines-falk 2020-03-05'],
    ],
    [
      'a verb joined to another has its subject',
      'Lind left a meeting with Falk and spoke on the phone with Renko on Thursday.',
      ['ada-lind+boris-renko 2020-03-05'],
    ],
    [
      'the subject of a sentence calls after what it did',
      'Lind met Falk on Thursday, a day after a phone call with Renko.',
      ['ada-lind+boris-renko 2020-03-04'],
    ],
    [
      'the object of "to" is on the phone',
      'Lind on Thursday explained her talks with Falk to Renko by phone.',
      ['ada-lind+boris-renko 2020-03-05'],
    ],
    [
      '"she" is who opened the sentence before',
      'Lind spoke by phone with Renko on Wednesday. On Thursday she rang Falk.',
      ['ada-lind+boris-renko 2020-03-04', 'ada-lind+ines-falk 2020-03-05'],
    ],
    [
      'and nobody where the sentence before had two',
      'Lind and Renko spoke by phone on Wednesday. On Thursday she rang Falk.',
      ['ada-lind+boris-renko 2020-03-04'],
    ],
    [
      '"he" is not whom his call was with',
      'Lind spoke by phone with Falk on Wednesday. Falk spoke in Vienna. After her call with Lind, she held another phone call with Renko on Thursday.',
      ['ada-lind+ines-falk 2020-03-04', 'boris-renko+ines-falk 2020-03-05'],
    ],
    [
      'calls with several are a pair with each, and the only pair of the text is none of them',
      'Lind has had phone calls with other leaders, including Falk and Renko. The Palace confirmed that a phone call took place on Thursday.',
      [],
    ],
    [
      '"I" is whose words these are',
      '“I spoke to Renko on 5 March 2020. He was friendly,” Falk said. Lind held a phone call with Falk on Tuesday.',
      ['boris-renko+ines-falk 2020-03-05', 'ada-lind+ines-falk 2020-03-03'],
    ],
    [
      '"I" is nobody where the words are nobody’s',
      '“I spoke to Renko on 5 March 2020. He was friendly.” Lind held a phone call with Falk on Tuesday.',
      ['ada-lind+ines-falk 2020-03-03'],
    ],
    [
      'who will be spoken to next is on no line yet',
      '“I spoke with Renko by phone on 5 March 2020 and plan to speak with Lind,” Falk said. Lind and Falk held a phone call on Tuesday.',
      ['boris-renko+ines-falk 2020-03-05', 'ada-lind+ines-falk 2020-03-03'],
    ],
    [
      'during which',
      'Lind spoke by phone with Falk on Thursday. Lind’s call with Falk was half as long as her call Wednesday, during which Renko agreed.',
      ['ada-lind+ines-falk 2020-03-05', 'ada-lind+boris-renko 2020-03-04'],
    ],
    [
      'a voice’s readout is of its own principal’s call',
      'Lind spoke by phone with Falk on Thursday. The Chancery’s readout of the Wednesday call with Lind says that Renko agreed.',
      ['ada-lind+ines-falk 2020-03-05', 'ada-lind+boris-renko 2020-03-04'],
    ],
    [
      'aides call one another',
      'Lind telephoned Renko on Thursday. Mira Holt and Tom Vance had prepared it in a phone conversation on Tuesday.',
      ['ada-lind+boris-renko 2020-03-05'],
    ],
    [
      'a reference to a call of others tells of none',
      'Lind spoke by phone with Renko on Thursday. After her call with Falk she had been tired.',
      ['ada-lind+boris-renko 2020-03-05'],
    ],
  ])('%s', (_, text, expected) => {
    expect(partiesIn(text)).toEqual(expected);
  });

  test.each([
    [
      'an aside',
      'Lind held a phone call with Renko on Thursday. Renko has also spoken to Falk by phone.',
      ['call-aside: by phone'],
    ],
    [
      'a day of saying something to the other',
      'Lind and Renko speak by phone\n\nLind on Wednesday told Renko that the quota would stay.',
      ['call-day-inferred: Wednesday'],
    ],
    [
      'a day without a year, long past',
      'Lind and Renko held a phone call on November 20.',
      ['call-day-long-ago: November 20'],
    ],
    ['no day with its year', 'Lind and Renko held a phone call on November 20, 2019.', []],
    [
      'no call with a day',
      'Lind held a phone call with Renko on Thursday. Renko spoke to Falk by phone on Monday.',
      [],
    ],
  ])('what an editor may doubt leaves a finding: %s', (_, text, expected) => {
    expect(read(text).findings).toEqual(expected);
  });

  test('an office that two could hold leaves the call out, and says where', () => {
    const text = 'The Prime Minister spoke by phone with Boris Renko on Thursday.';
    const folder = makeFolder({ story: `date 2020-03-06 ${text}` });
    for (const [id, name, country] of [
      ['eva-moe', 'Eva Moe', 'Norway'],
      ['jan-wirta', 'Jan Wirta', 'Finland'],
    ])
      folder.people.push(personEntry.parse({ id, name, roles: [{ title: `Prime Minister of ${country}` }] }));
    const [raw] = folder.texts;
    if (raw === undefined) throw new Error('no text');
    const report = new Report();
    expect(readText(raw, makeReadingRules(folder), report).calls).toEqual([]);
    expect(report.messages.map(({ ruleId, actual }) => [ruleId, actual])).toEqual([
      ['call-party-open', 'The Prime Minister'],
    ]);
  });
});
