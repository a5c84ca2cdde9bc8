import type { Article } from './article';
import type { Outlet, Topic } from './catalogue';
import type { EditorsChange } from './changes';
import type { Collection } from './collection';
import type { Day } from './day';
import type { AnnotatedEntry } from './entry';
import type { EditorNote, ReportedEvent, Storyline } from './event';
import type { PlacedFigure } from './figure';
import type { Issue } from './issue';
import type { Organisation, Person, Place } from './names';

/** An issue with the file it is about (path below the content folder). */
export type FileIssue = Issue & { file: string };

/** Everything that pages and exports are made from. */
export type Library = {
  collection: Collection;
  outlets: Outlet[];
  topics: Topic[];
  people: Person[];
  organisations: Organisation[];
  places: Place[];
  articles: Article[];
  /** All entries in the one order of the chronology: oldest first. */
  entries: AnnotatedEntry[];
  /** What several accounts tell, in the order of the catalogue. */
  events: ReportedEvent[];
  storylines: Storyline[];
  /** Editors’ notes on single accounts. */
  notes: EditorNote[];
  /** Numbers with what they count, by entry; entries without any are left out. */
  figures: Record<string, PlacedFigure[]>;
  /** Every day from the first to the last, with articles or not. */
  days: Day[];
  /** Old entry ids and the ids they lead to now. */
  aliases: Record<string, string>;
  /** The log of changes that editors keep. */
  changes: EditorsChange[];
  issues: FileIssue[];
};
