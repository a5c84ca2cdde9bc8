/** The content of the image with which a page is shared: words and outlet marks, nothing else. */
export type Card = {
  /** URL of the image, from the root of the site. */
  url: string;
  /** A line above the title: day and time, or the kind of page. */
  above: string;
  title: string;
  /** True if the title is the first sentence, because the outlet gave no headline. */
  isFirstWords: boolean;
  /** A line at the bottom: what the page contains. Empty if the marks say it. */
  below: string;
  marks: CardMark[];
};

/** An outlet's mark: an SVG path in a box of 10 by 10, and its colour. */
export type CardMark = { name: string; path: string; colour: string };
