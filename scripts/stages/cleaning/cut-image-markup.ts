import type { Cut, Rule } from './rule.ts';

const onlyImages =
  /^(?:\[?!\[[^\]\n]{0,500}\]\([^)\n]{0,2000}\)(?:\]\([^)\n]{0,2000}\))?\s*)+$|^(?:<img\b[^<>]{0,2000}>\s*)+$/iu;

/** Lines that hold nothing but images in the mark-up of Markdown or HTML, linked or not. An image within a sentence stays. */
export const cutImageMarkup: Rule = (paragraphs) =>
  paragraphs.flatMap(({ text }, index): Cut[] =>
    /^(?:\[?!\[|<img)/iu.test(text) && onlyImages.test(text)
      ? [
          {
            from: index,
            to: index + 1,
            rule: 'image-markup',
            reason: 'the mark-up of an image, which has no words of the text',
          },
        ]
      : [],
  );
