import type { SetAsideReason } from '@/lib/schema/article';
import type { MachineTime } from './time-elements';

/** A line of text taken out of HTML. */
export type HtmlLine = {
  text: string;
  /** 1-based line of the HTML on which the text begins. */
  sourceLine: number;
  /** Whether it is a heading of the first rank: the title of the page. */
  isTitle: boolean;
  /** Why the element that it stands in is no part of the story, where it says so. */
  aside?: SetAsideReason;
  /** Times for machines that stand in the line, where any do. */
  times?: MachineTime[];
};

/** Six words or more that end as a sentence does. */
const sentence = /(?<!\S)(?:\S+\s+){5}\S*[.!?…]["'”’»)\]]*$/u;

/** Whether a line reads like part of the story rather than of the page around it. */
export function isSentence(text: string): boolean {
  return sentence.test(text.slice(-400));
}
