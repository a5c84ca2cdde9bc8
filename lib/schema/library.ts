import type { Article } from './article';
import type { Outlet, Topic } from './catalogue';
import type { EditorsChange } from './changes';
import type { Collection } from './collection';
import type { Day } from './day';
import type { AnnotatedEntry } from './entry';
import type { EditorNote, ReportedEvent, Storyline } from './event';
import type { PlacedFigure } from './figure';
import type { Issue } from './issue';
import type { Organisation, Person, Place } from './names-and-places';

/** An issue with its file (path below the content folder). */
export type FileIssue = Issue & { file: string };

/** Everything from which pages and exports are made. */
export type Library = {
  collection: Collection;
  outlets: Outlet[];
  topics: Topic[];
  people: Person[];
  organisations: Organisation[];
  places: Place[];
  articles: Article[];
  /** All entries in the order of the chronology, oldest first. */
  entries: AnnotatedEntry[];
  /** In the order of the catalogue. */
  events: ReportedEvent[];
  storylines: Storyline[];
  /** Editors' notes on accounts. */
  notes: EditorNote[];
  /** Figures by entry id; entries without figures are absent. */
  figures: Record<string, PlacedFigure[]>;
  /** Every day from the first to the last, with or without articles. */
  days: Day[];
  /** Old entry ids and the ids that replace them. */
  aliases: Record<string, string>;
  /** The editors' log of changes. */
  changes: EditorsChange[];
  issues: FileIssue[];
};
