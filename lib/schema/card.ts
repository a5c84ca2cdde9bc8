/** What stands on the image that a page is shared with: words and outlets’ marks, nothing else. */
export type Card = {
  /** URL of the image, from the root of the site. */
  url: string;
  /** A line above the title: day and time, or what kind of page it is. */
  above: string;
  title: string;
  /** Whether the title is not an outlet’s headline but the beginning of its text. */
  isFirstWords: boolean;
  /** A line below everything: what the page holds. Empty where the marks say it. */
  below: string;
  marks: CardMark[];
};

/** An outlet’s mark: its shape in a box of 10 by 10, and its colour. */
export type CardMark = { name: string; path: string; colour: string };
