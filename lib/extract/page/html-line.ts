import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { SetAsideReason } from '@/lib/schema/article';
import type { MachineTime } from '../times/time-elements';

/** A line of text extracted from HTML. */
export type HtmlLine = {
  text: string;
  /** 1-based line of the HTML on which the text begins. */
  sourceLine: number;
  /** True for a first-level heading: the title of the page. */
  isTitle: boolean;
  /** The reason to set the line aside, if an element around it gives one. */
  aside?: SetAsideReason;
  /** True if almost all of the line is in links. */
  isLink?: boolean;
  /** Node of the page in which the text begins; lines from structured data have none. */
  node?: Tree.Node;
  /** Machine-readable times in the line, if any. */
  times?: MachineTime[];
};

/** Six words or more with the end of a sentence. */
const sentence = /(?<!\S)(?:\S+\s+){5}\S*[.!?…]["'”’»)\]]*$/u;

/** Reports whether a line reads like part of the story rather than of the page around it. */
export function isSentence(text: string): boolean {
  return sentence.test(text.slice(-400));
}
