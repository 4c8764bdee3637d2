const heading =
  /^(?:[-–—•»►▶|*]\s*)?(?:read (?:more|also|next)|also read|related(?: (?:stories|articles|news|coverage|reading|posts|topics|content|videos|links))?|more (?:on this (?:story|topic)|stories|news|from\b.{1,40}|like this)|you (?:may|might) (?:also )?(?:like|be interested in).{0,30}|recommended(?: (?:stories|for you|articles|reading|videos))?|trending(?: (?:now|stories|news|topics))?|most (?:read|popular|viewed|commented|shared)|(?:latest|top|other|breaking|popular) (?:news|stories|articles|headlines|posts)|editor[’']?s[’']? (?:picks?|choice)|what to read next|up next|popular now|in this story|around the web|from the web|keep reading|sponsored stories)\s*[:>»…]*$/iu;

/** Whether a line leads into a list of other stories: "Related stories", "Most read". */
export function isRelatedHeading(text: string): boolean {
  return heading.test(text);
}
