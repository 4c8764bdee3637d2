import type { Cut, Rule } from './rule.ts';

const agencies =
  'Reuters|REUTERS|AFP|AP|EPA|EFE|TASS|Xinhua|Sputnik|Getty(?: Images)?|Anadolu|Shutterstock|iStock|Alamy|NurPhoto|Bloomberg';
const pictures =
  'Photos?|PHOTOS?|Images?|IMAGES?|Pictures?|Picture credit|Photo credits?|Image credits?|Image source|Photo source|Photograph|Illustration|Screenshot|Screengrab|Credits?';

/** A whole paragraph that names a picture first: "Photo: …", "FILE PHOTO: …". */
const opening = new RegExp(
  `^(?:\\[\\d{1,2}/\\d{1,2}\\]|[([]?(?:(?:${pictures})(?: (?:by|courtesy(?: of)?|via))?\\s*(?::|©|\\||/)|(?:Image|Media|Video|Photo) (?:caption|source)\\b|FILE PHOTO\\b|FILE\\s*[-–—:]|File (?:photo|image|picture)\\b|(?:Photo|Image|Illustration) (?:by|courtesy(?: of)?|via) \\p{Lu}|In this (?:[\\p{Ll}\\d-]+ )?(?:photo(?:graph)?|image|picture|frame grab|video grab|handout)[\\p{L} ]{0,20} (?:provided|released|distributed|made available|taken|supplied) (?:by|from|on)\\b))`,
  'u',
);
/** A caption run together with the credit before it; a sentence about the agency has a stop. */
const run = /^Getty Images \p{Lu}.*[^.!?"”’]$/u;
/** A credit that closes a caption: "(Photo: …)", "[Photo/…]", "Photo by …", "AFP/Ada Lind", "via Getty Images". */
const closing = new RegExp(
  [
    `[([](?:${pictures}|File photo|AP Photo) ?(?::|/|by|courtesy|via|\\||©)[^()\\[\\]]{1,120}[)\\]]\\.?`,
    `[([](?:${agencies}) ?/ ?(?!${agencies}|\\p{Lu}{2,}\\b)[^()\\[\\]]{1,120}[)\\]]\\.?`,
    `[([](?:File photo|FILE PHOTO|Getty Images|[Pp]hoto by [^()]{1,80}|via (?:${agencies}))[)\\]]\\.?`,
    `(?:${pictures})(?: (?:by|courtesy(?: of)?|via)|:|/| ?\\|) ?\\p{Lu}[^.!?]{1,80}`,
    `(?:${agencies}) ?/ ?(?!${agencies})\\p{Lu}[\\p{L}'’.-]*(?:[ /,]+\\p{Lu}[\\p{L}'’.-]*){0,6}`,
    `\\p{L}[\\p{L} .'’-]{1,40}/(?:${agencies})`,
    `(?:${agencies}) via (?:${agencies})`,
    `(?:via|/) ?Getty Images[)\\]]?`,
    `[([]\\p{Lu}[^()\\[\\]]{2,80} via (?:${agencies})[)\\]]\\.?`,
    `©\\s?(?:\\d{4} )?\\p{Lu}[^.!?]{1,60}`,
  ]
    .map((credit) => `${credit}$`)
    .join('|'),
  'u',
);
/** Who stands where: one of the two must be at an edge, since "(C)" alone also marks a paragraph as confidential. */
const leftAndRight =
  /\((?:L|left|from left)\)[^()]{1,160}\((?:R|right|C|center|centre|2nd [LR])\)|\((?:R|right|C|center|centre)\)[^()]{1,160}\((?:L|R|left|right)\)/u;
/** "Ada Lind (Pia Dahl/PA)": who is to be seen, and who took the picture; a sentence has a stop. */
const named = new RegExp(
  `^[^.!?:“”"]{3,160} \\(\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){1,3}/(?:${agencies}|PA)(?: (?:Wire|Archive|Media|Images))?\\)$`,
  'u',
);
const onlyCredit = new RegExp(
  `^[([]?(?:AP Photo|Getty(?: Images)?|Shutterstock|iStock|Alamy|NurPhoto|(?:${agencies}) via (?:${agencies})|\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,5}(?:(?:/| via )(?:${agencies})){1,3})\\.?[)\\]]?\\.?$`,
  'u',
);

/** What every credit has; a paragraph without it at its edges is not looked at more closely. */
const hint =
  /[Pp]hoto|PHOTO|[Ii]mage|IMAGE|[Pp]icture|PICTURE|Illustration|Screen|FILE|File|Credit|Reuters|REUTERS|AFP|AP|EPA|EFE|TASS|Xinhua|Sputnik|Getty|Anadolu|Shutterstock|iStock|Alamy|Bloomberg|\/PA|©|Media|Video|^\[\d/u;

/** No caption is longer. */
const LONGEST = 420;
/** A credit stands within this many characters of a caption's end… */
const TAIL = 180;
/** …or its first words within this many of its beginning. */
const HEAD = 40;

/**
 * Captions and credits of pictures: a paragraph that opens or closes with a credit, that is one, or that says who is left
 * and who is right. An agency's sign-off after a sentence, "(Reuters)", names no picture and stays.
 */
export const cutCaptions: Rule = (paragraphs) =>
  paragraphs.flatMap(({ text, removed }, index): Cut[] =>
    removed === null && text.length <= LONGEST && isCaption(text)
      ? [
          {
            from: index,
            to: index + 1,
            rule: 'image-caption',
            reason: 'the caption or credit of an image that is not here',
          },
        ]
      : [],
  );

function isCaption(text: string): boolean {
  if (text.includes('(') && leftAndRight.test(text)) return true;
  const head = text.slice(0, HEAD);
  if (hint.test(head) && (opening.test(head) || run.test(text))) return true;
  const tail = text.slice(-TAIL);
  return (
    hint.test(tail) && (closing.test(tail) || (text.length <= TAIL && (onlyCredit.test(text) || named.test(text))))
  );
}
