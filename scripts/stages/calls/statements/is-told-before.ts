const CALL = String.raw`(?:ahead of|in advance of|prior to|before) (?:the|their|his|her|that|this|an?) (?:[\p{L}-]+ ){0,2}(?:call|conversation)\b`;
/** "an official said ahead of the call" */
const SAID = new RegExp(
  String.raw`\b(?:said|says|speaking|suggested|stated|announced|predicted)\b[^.;]{0,160}\b${CALL}`,
  'iu',
);
/** "Ahead of the call, an official said", "Speaking ahead of the call, …" */
const OPENING = new RegExp(String.raw`^[“"‘']?(?:\p{L}+ing (?:\p{L}+ ){0,2})?${CALL}`, 'iu');

/** Whether the words of a sentence were said before the call: what they tell is what was meant to be said in it, or to come of it. */
export function isToldBefore(sentence: string): boolean {
  return OPENING.test(sentence) || SAID.test(sentence);
}
