import { createIssue, type Issue } from '@/lib/schema/issue';

/**
 * Runs a reader of one file. It throws only because of a defect, which must not hide what is in the other
 * files; the issue fails the build, so that no text is lost silently.
 */
export function catchDefect<T>(
  read: () => T,
): { value: T; issue: null } | { value: null; issue: Issue } {
  try {
    return { value: read(), issue: null };
  } catch (error) {
    const message = `Reading stopped with “${String(error)}”.`;
    return { value: null, issue: createIssue('reading-stopped', message) };
  }
}
