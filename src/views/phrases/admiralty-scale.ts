/**
 * The Admiralty code of NATO AJP-2.1 as FM 2-22.3 words it, letter for letter after the MISP taxonomy `admiralty-scale`, version 5:
 * https://github.com/MISP/misp-taxonomies
 */
export const SOURCE_GRADES = [
  [
    'A',
    'Completely reliable',
    'No doubt of authenticity, trustworthiness, or competency; has a history of complete reliability',
  ],
  [
    'B',
    'Usually reliable',
    'Minor doubt about authenticity, trustworthiness, or competency; has a history of valid information most of the time',
  ],
  [
    'C',
    'Fairly reliable',
    'Doubt of authenticity, trustworthiness, or competency but has provided valid information in the past',
  ],
  [
    'D',
    'Not usually reliable',
    'Significant doubt about authenticity, trustworthiness, or competency but has provided valid information in the past',
  ],
  ['E', 'Unreliable', 'Lacking in authenticity, trustworthiness, and competency; history of invalid information'],
  ['F', 'Reliability cannot be judged', 'No basis exists for evaluating the reliability of the source'],
] as const;

/** The second axis, and by what it is counted here. */
export const CLAIM_GRADES = [
  [
    '1',
    'Confirmed by other sources',
    'Confirmed by other independent sources; logical in itself; consistent with other information on the subject',
    'Both sides say so. That is agreement, not proof.',
  ],
  [
    '2',
    'Probably true',
    'Not confirmed; logical in itself; consistent with other information on the subject',
    'One side says so, and the other’s account does not conflict.',
  ],
  [
    '3',
    'Possibly true',
    'Not confirmed; reasonably logical in itself; agrees with some other information on the subject',
    'One origin says so, however many outlets repeat it.',
  ],
  [
    '4',
    'Doubtful',
    'Not confirmed; possible but not logical; no other information on the subject',
    'An opinion, or a voice without a name.',
  ],
  [
    '5',
    'Improbable',
    'Not confirmed; not logical in itself; contradicted by other information on the subject',
    'A better placed origin, which is named, says the contrary.',
  ],
  [
    '6',
    'Truth cannot be judged',
    'No basis exists for evaluating the validity of the information',
    'It cannot be tested.',
  ],
] as const;
