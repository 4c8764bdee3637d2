import { expect, test } from 'vitest';
import { cleanTextOf } from '../../../fixtures/clean-text-of.ts';
import { Report } from '../../../report.ts';
import { dateSource } from '../../date-source.ts';

const body =
  'President Ada Lind of Ruritania spoke by telephone with President Boris Renko of Grenzland about trade, the two offices said. ' +
  'It was their first call since the summit in Rome on 2 May 2023, and both sides called it useful in statements released later.';

function dayOf(head: string): string | null {
  const title = /^[^\n]*/u.exec(head)?.[0].length ?? 0;
  const text = `${head}\n\n${body}\n\nThe two agreed to stay in touch.\n`;
  return dateSource(cleanTextOf(text, { title: { start: 0, end: title } }), new Report()).edtf;
}

test.for([
  ['Ada Marie Lind June 16, 2015', '2015-06-16'],
  ['Geneva Summit June 16, 2015', null],
  ['Civil Nuna, Lindhaven / 5 Aug.’09 / 16:25', '2009-08-05'],
  ['5th Mar 2012 from NunaLonger', '2012-03-05'],
  ['Reuters 07 Mar, 2022', '2022-03-07'],
  ['Nuna Agency March 7, 2022', '2022-03-07'],
  ['BBC News Monday, March 7, 2005, 14:05 GMT', '2005-03-07'],
  ['From our correspondent March 07, 2022', '2022-03-07'],
  ['Published 3:14 PM EST, Thu January 5, 2023', '2023-01-05'],
  ['By Nuna Staff Updated 3:14 PM EST, Fri January 6, 2023 Published 9:02 AM EST, Thu January 5, 2023', '2023-01-05'],
  ['Posted on : 2008-11-08 12:12 KST Modified on : 2019-10-19 20:29 KST', '2008-11-08'],
  ['Nuna News Posted at Mar 07 2022 04:05 PM | Updated as of Mar 08 2022 06:05 PM', '2022-03-07'],
  ['Nuna.example Published March 7, 2022 Updated March 8, 2022 07:03pm', '2022-03-07'],
  ['Thu 08 Mar 2012 05.05 EST First published on Wed 07 Mar 2012 03.05 EST', '2012-03-07'],
  ['Wednesday , March 7 , 2012', '2012-03-07'],
  ['7 March 2022, 16:05 UTC+3', '2022-03-07'],
  ['1 min read Mar 07, 2022', '2022-03-07'],
  ['March 7, 2022 3 min read', '2022-03-07'],
  ['Thursday, 10.09.2020.', '2020-09-10'],
  ['2024/11/20 英字', '2024-11-20'],
  ['Fri, 11/07/2008 - 15:18\n\nROME, Nov. 7 (RNA) -- Lind called Renko.', '2008-11-07'],
  ['Fri, 11/07/2008 - 15:18\n\nROME, Nov. 6 (RNA) -- Lind called Renko.', null],
  ['Wed, 10.09.2020', null],
  ['Updated 3:14 PM EST, Thu January 5, 2023', null],
  ['Photo Reuters 07 Mar, 2022', null],
  ['Lind visits Renko 07 Mar, 2022', null],
  ['Reuters Forum 07 Mar, 2022', null],
  ['© Nuna News, March 7, 2022', null],
] as const)('the line %j of a paper: %s', ([line, edtf]) => {
  expect(dayOf(`A call\n\n${line}`)).toBe(edtf);
});

test('below a long line of buttons, but not below a long paragraph', () => {
  const buttons = 'icon-bookmark icon-camera icon-check '.repeat(7);
  expect(dayOf(`${buttons}\n\n12 Apr, 2018 13:45`)).toBe('2018-04-12');
  const paragraph = 'The herring fleet of the sound is known for its age. '.repeat(5);
  expect(dayOf(`${paragraph}\n\n${paragraph}\n\n12 Apr, 2018 13:45`)).toBeNull();
});

test('a date glued to the last sentence, but not one that the sentence is about', () => {
  const edtfOf = (end: string) => dateSource(cleanTextOf(`A call\n\n${body}\n\n${end}`), new Report()).edtf;
  expect(edtfOf('Per Berg reports for Nuna.Dec. 30, 2021')).toBe('2021-12-30');
  expect(edtfOf('They last met in Rome on Dec. 30, 2021')).toBeNull();
});
