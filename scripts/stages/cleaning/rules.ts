import { cutAppeals } from './cut-appeals.ts';
import { cutCaptions } from './cut-captions.ts';
import { cutCommentSection } from './cut-comment-section.ts';
import { cutDonationWidget } from './cut-donation-widget.ts';
import { cutImageMarkup } from './cut-image-markup.ts';
import { cutMenus } from './cut-menus.ts';
import { cutPageFurniture } from './cut-page-furniture.ts';
import { cutRelatedStories } from './cut-related-stories.ts';
import { cutRepeatedQuotations } from './cut-repeated-quotations.ts';
import { cutRepeatedTitle } from './cut-repeated-title.ts';
import { cutTailMatter } from './cut-tail-matter.ts';
import type { Rule } from './rule.ts';

/** The rules of cleaning in the order in which they are asked: what one has cut, those after it no longer see. */
export const rules: readonly Rule[] = [
  cutImageMarkup,
  cutCommentSection,
  cutDonationWidget,
  cutMenus,
  cutAppeals,
  cutPageFurniture,
  cutRelatedStories,
  cutTailMatter,
  cutCaptions,
  cutRepeatedTitle,
  cutRepeatedQuotations,
];
