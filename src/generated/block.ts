/** A block of a generated file: words alone, whatever letters they are. */
export type Block = TextBlock | QuotationBlock;

export interface TextBlock {
  type: 'paragraph' | 'heading';
  text: string;
}

/** Words given as someone's: where they stand, and what they are. */
export interface QuotationBlock {
  type: 'quotation';
  source: string;
  /** Within its source, e.g. `q3`. */
  id: string;
  text: string;
}
