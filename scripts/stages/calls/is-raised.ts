import type { Voice } from './voice-at.ts';

/** Verbs that say what was said in a conversation. */
const SPEECH =
  /\b(?:discuss\w*|talk\w*|rais(?:ed|ing)|brief\w*|spoke about|touch\w* (?:up)?on|touched|address\w*|exchang\w*|stress\w*|emphasi[sz]\w*|express\w*|not(?:ed|ing)|condemn\w*|tell|told|reiterat\w*|agree\w*|explain\w*|reaffirm\w*|underlin\w*|underscor\w*|warn\w*|urg\w*|inform\w*|congratulat\w*|thank\w*|propos\w*|acknowledg\w*|describ\w*|focus\w*|cover\w*|mention\w*|clear that|answered|asked|indicat\w*|concern\w*|revolved|in favou?r|rule out|announced|confirm\w*|countered|framing|framed|readiness|center of)\b/iu;

/** Reasons or circumstances that a narrator adds: they are mentioned beside the call, not raised in it. */
const BACKGROUND =
  /\b(?:refers? to|came (?:a day|days|hours|weeks|amid|as|after)|amid|against a backdrop|backdrop|context|has (?:repeatedly|long)|have long|critics|analysts|observers|experts?)\b/iu;

/** Whether words about a call say that a theme was raised in it, rather than mention it beside the call. `tellsOfCall`: their sentence names the call. */
export function isRaised(words: string, voice: Voice, tellsOfCall: boolean): boolean {
  if (BACKGROUND.test(words)) return false;
  if (voice.isOpinion) return false;
  // What a party or its voice says of the call, while the text is about the call, is what was said in it.
  if (voice.side !== null && voice.range !== null) return true;
  return SPEECH.test(words) || (tellsOfCall && /\babout\b|\bto discuss\b/iu.test(words));
}
