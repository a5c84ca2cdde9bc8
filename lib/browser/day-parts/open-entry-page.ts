/**
 * On the page of a long day, opens the entry's own page where the URL names an entry that is in another
 * part of the day. Anchors given before the day had parts keep working.
 *
 * One of the inline starters of the pages. Anchors of entries have hyphens; those of sections are on the
 * page.
 */
export function openEntryPage(): void {
  addEventListener('DOMContentLoaded', () => {
    const anchor = location.hash.slice(1);
    if (!/^[a-z\d]+(?:-[a-z\d]+)+$/.test(anchor) || document.getElementById(anchor)) return;
    const day = /^.*?\/\d{4}-\d\d-\d\d\//.exec(location.pathname)?.[0];
    if (day !== undefined) location.replace(`${day}${anchor}/`);
  });
}
