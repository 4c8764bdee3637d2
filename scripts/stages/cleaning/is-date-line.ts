const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const dateLine = new RegExp(
  `^(?:(?:this (?:story|article|report|post) (?:is|was) )?(?:first |last |originally )?(?:from|published|updated|posted|modified|issued|released|dated?)\\b\\D{0,30}\\d.{0,50}|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:${month} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)?\\.? ${month},? \\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}).{0,40})$`,
  'iu',
);

/** Whether a line says only when the text was published or what day it concerns, perhaps with a time of day. */
export function isDateLine(text: string): boolean {
  return text.length <= 90 && dateLine.test(text);
}
