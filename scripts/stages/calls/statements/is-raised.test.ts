import { describe, expect, test } from 'vitest';
import { callsIn } from '../../../fixtures/calls-in.ts';
import { makeFolder } from '../../../fixtures/make-folder.ts';
import { Report } from '../../../report.ts';
import { makeReadingRules, readText } from '../../read-text.ts';

const opening = 'date 2020-03-03 Ada Lind and Boris Renko held a phone call on Monday.';

/** Whether the text, or the words after an opening that tells of a call, say that fishing was raised in it. */
function isFishingRaised(words: string): boolean {
  const text = words.startsWith('date') ? words : `${opening} ${words}`;
  const folder = makeFolder({ story: text });
  const [raw] = folder.texts;
  if (raw === undefined) throw new Error('no text');
  const { calls } = readText(raw, makeReadingRules(folder), new Report());
  return calls.some(({ statements }) => statements.some(({ theme }) => theme === 'fishing'));
}

/** Statements of what the call was about. */
const raised = [
  'They discussed herring.',
  'The two leaders discussed the price of grain and the herring quotas.',
  'Lind raised the herring quotas.',
  'Renko brought up the trawlers held in Norland.',
  'They touched on herring.',
  'The leaders agreed on a date for talks about herring.',
  'They agreed to let the trawlers go.',
  'Topics included herring and the Straits.',
  'The agenda included fishing and passage through the Straits.',
  'Herring was discussed as well.',
  'Among the subjects were the trawlers and the price of grain.',
  'The conversation focused on herring.',
  'The talk covered fishing, trade and the weather.',
  'Renko thanked Lind for the release of the trawlers.',
  'Lind urged Renko to release the trawlers.',
  'Renko told Lind that the trawlers would be released.',
  'Lind congratulated Renko on the herring fair.',
  'The two also spoke about fishing.',
  'They exchanged views on fishing.',
  'Lind expressed concern over the trawlers.',
  'Renko proposed a joint herring council.',
  'Lind asked Renko to free the trawlers.',
  'They reviewed progress on fishing rights.',
  'Renko promised to free the trawlers, the Chancery said.',
  'Fishing rights were at the centre of the conversation.',
  'Particular attention was paid to fishing.',
  'The leaders considered a treaty on fishing.',
  'They pledged to protect the herring.',
  'Lind demanded that the trawlers be freed.',
  'Renko assured her that the trawlers were safe.',
  'Fishing topped the agenda.',
  'The President welcomed the agreement on herring.',
  'Lind voiced doubts about the herring quotas.',
  'The situation of the trawlers came up, too.',
  'The call dealt with fishing.',
  'Much of the call was devoted to fishing.',
  'Renko suggested a meeting of the fishing ministers.',
  'In this context, the leaders exchanged opinions on the trawlers.',
  'With regard to herring, both leaders said that time was short.',
  'Lind highlighted the herring treaty.',
  'Issues of fishing were also examined.',
  'They reached an agreement on herring.',
  'Herring and the price of grain dominated the long phone call.',
  'Renko told Lind that his ministers might raise the herring quotas.',
  'Lind discussed the herring that had been landed before the call.',
  'They had a long exchange of views on fishing.',
  'Renko told Lind that he would discuss the trawlers with his ministers.',
  'The leaders of both countries discussed the greatest herring fleets.',
  'The two leaders began by reflecting on the herring war.',
  'The Chancery has said that Renko raised the trawlers.',
  'Renko said that he had nothing against a treaty on herring.',
  'date 2020-03-03 Ada Lind held a phone call with Boris Renko about herring on Monday.',
  'date 2020-03-03 Ada Lind and Boris Renko discussed herring in a phone call on Monday.',
  'date 2020-03-03 Ada Lind called Boris Renko on Monday to discuss the trawlers.',
];

/** What a narrator adds to the account of a call, and what others say. */
const mentioned = [
  'Norland banned foreign trawlers in 2018.',
  'The call came a day after trawlers collided in the Straits.',
  'The call follows a report that Norland had agreed to sell herring.',
  'Herring is the main export of Sudria.',
  'Renko has vowed to ban the trawlers until the Straits are his.',
  'It comes after Renko said he would ban the trawlers from the Straits.',
  'Renko has announced a tax on herring.',
  'In April the two countries are to hold talks on herring.',
  'Renko has repeatedly accused Norland of harassing trawlers.',
  'Analysts say the herring quotas divide the two countries.',
  'The two countries have long quarrelled over herring.',
  'Critics fear that the trawlers will stay in port.',
  'Renko opened a herring fair last week.',
  'Lind, who once worked on a trawler and likes fishing, is in her second term.',
  'The quarrel over herring began in 2011.',
  'Against the backdrop of the herring dispute, ties have soured.',
  'Hundreds of trawlers lay idle in the harbour on Tuesday.',
  'The fishing ministers of both countries meet in April.',
  'Since the herring war of 1975, the navies have kept apart.',
  'A herring treaty that was signed in 2009 expired last year.',
  'Fishing crews protested outside the Palace.',
  'Protesters carried herring to the gates of the Chancery and demanded an answer.',
  'Observers expected the trawlers to be discussed.',
  'The leaders did not discuss herring.',
  'Herring was not mentioned.',
  'Neither side said whether the trawlers had come up.',
  'It was not clear whether they discussed fishing.',
  'The herring quotas are the context of their quarrel, as Renko explained in 2018.',
  'They never discussed the trawlers.',
  'Renko declined to discuss herring.',
  'There was no mention of fishing.',
  '“I have nothing on herring,” the Northern Palace said of the call.',
  'The Northern Palace said of the call that it had no comment on the trawlers.',
  '“I am not going to get into herring,” Mira Holt said of the call.',
  '“Did they talk about herring?” Mira Holt was asked.',
  'Parliament discussed herring in the evening.',
  'Fishing unions condemned the seizure of the boats.',
  'The newspaper described the trawlers as rusty.',
  'Herring prices fell by a tenth.',
  'The Straits Fishing Company owns the pier.',
  'Lind had planned to raise the trawlers, an aide said before the call.',
  'The agreement on grain did nothing for the herring.',
  'In the seven months since then, Norland has accused Sudria of harassing trawlers and warned its shops.',
  'Lind signed an order against foreign trawlers, while Sudria halted herring talks with Norland.',
  'The seizure of the trawlers prompted warnings by the unions.',
  'Renko has criticised the herring quotas.',
  'The leaders of the greatest herring nations had discussed the price of grain.',
  '“He will discuss herring with Renko,” Mira Holt had said of the call.',
  'Mira Holt had said that the call would focus on herring.',
  'Mira Holt had announced that the aim of the talks would be peace between the herring fleets.',
  'Officials earlier this month indicated that the trawlers would stay.',
  'A senior aide suggested that the two might discuss herring, ahead of the call.',
  'The two were expected to discuss herring.',
  'Speaking ahead of the phone call, Mira Holt said that Lind planned to push for herring quotas.',
];

test('every statement of what was said in the call is known as one', () => {
  expect(raised.filter((words) => !isFishingRaised(words))).toEqual([]);
});

test('background, and what was not said, is not taken for it', () => {
  expect(mentioned.filter(isFishingRaised)).toEqual([]);
});

describe('a list of topics', () => {
  test('in the call’s own text is what was raised', () => {
    const list = `${opening} They discussed:\n\n- grain\n- herring quotas\n- the Straits`;
    expect(isFishingRaised(list)).toBe(true);
  });

  test('of other things is not', () => {
    expect(isFishingRaised(`${opening}\n\nAlso in this issue\n\n- Recipes with herring\n- The weather`)).toBe(false);
  });
});

describe('what is told of others', () => {
  test.each([
    'Lind talked to Finance Minister Olof Sand on Monday. The two discussed herring.',
    'Lind later spoke with Prime Minister Olof Sand.\n\nThey discussed herring.',
  ])('is not about the call: %s', (words) => {
    expect(isFishingRaised(words)).toBe(false);
  });

  test.each([
    'Lind spoke with Chancellor Boris Renko for an hour. The two discussed herring.',
    'She spoke with Chancellor Bob Renko for an hour. The two discussed herring.',
    'Lind then spoke to reporters. She had discussed herring with Renko.',
  ])('whoever else is named: %s', (words) => {
    expect(isFishingRaised(words)).toBe(true);
  });
});

test.each([
  ['Lind told Fishing Chancellor Boris Renko that the price of grain would rise.', false],
  ['Lind told Renko that fishing was what Chancellor Boris Renko lived by.', true],
  ['The fishing ministry had been informed of the call, Renko said.', false],
  ['Renko said that the trawlers had been told to stay.', true],
  ['The call was about “the price of grain,” fishing papers said.', false],
  ['The call was about “the price of herring,” fishing papers said.', true],
])('a word in somebody’s title or name raises nothing: %s', (words, expected) => {
  expect(isFishingRaised(words)).toBe(expected);
});

test.each([
  ['At sea a storm broke hours after Lind’s phone call with Renko on Thursday.', '2020-03-06'],
  ['It came a day after Lind’s phone call with Renko, during which they planned a fleet.', '2020-03-05'],
])('what follows a call that only tells when something was is not about that call: %s', (words, onFishing) => {
  const folder = makeFolder({
    story: `date 2020-03-06 Ada Lind and Boris Renko held a phone call on Friday.\n\n${words}\n\nThe herring fleet stayed in port, and Renko told Lind that it would stay.`,
  });
  const [raw] = folder.texts;
  if (raw === undefined) throw new Error('no text');
  const { calls } = readText(raw, makeReadingRules(folder), new Report());
  const days = calls.flatMap(({ date, statements }) =>
    statements.some(({ theme }) => theme === 'fishing') ? [date.edtf] : [],
  );
  expect(calls.map(({ date }) => date.edtf).sort()).toEqual(['2020-03-05', '2020-03-06']);
  expect(days).toEqual([onFishing]);
});

test('nor is what follows it in the same paragraph', () => {
  const day = (words: string) =>
    callsIn(
      `Ada Lind and Boris Renko held a phone call on Friday. ${words} Lind told Renko that the herring quota stands.`,
    ).flatMap(({ date, statements }) => (statements.some(({ theme }) => theme === 'fishing') ? date.edtf : []));
  expect(day('It came two weeks after their phone call on February 18.')).toEqual(['2020-03-06']);
  expect(day('It came two weeks after their phone call on February 18, in which they spoke of grain.')).toEqual([
    '2020-02-18',
  ]);
});

test('what was said of it on a day before the call was not raised in it', () => {
  expect(isFishingRaised('Lind said in January during a trip to Rome that she would fight for the herring.')).toBe(
    false,
  );
  expect(isFishingRaised('Lind said on Tuesday during a trip to Rome that she had fought for the herring.')).toBe(true);
});
