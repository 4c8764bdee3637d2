/** Words that name a person or an institution of people.yaml. UTF-16 offsets. */
export interface PersonMention {
  start: number;
  end: number;
  person: string;
  /** `name`: name or alias; `office`: an office or role resolved by date or by an earlier "Title Name" of the same text; `pronoun`: he, she, his counterpart… */
  by: 'name' | 'office' | 'pronoun';
}
