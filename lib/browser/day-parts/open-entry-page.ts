/**
 * On a long day's page, opens an entry's own page where the URL names an entry of another part of the day.
 * So anchors published before the day was split keep working.
 *
 * One of the inline starters. Anchors of entries contain hyphens; anchors of sections are on the page.
 */
export function openEntryPage(): void {
  addEventListener('DOMContentLoaded', () => {
    const anchor = location.hash.slice(1);
    if (!/^[a-z\d]+(?:-[a-z\d]+)+$/.test(anchor) || document.getElementById(anchor)) return;
    const day = /^.*?\/\d{4}-\d\d-\d\d\//.exec(location.pathname)?.[0];
    if (day !== undefined) location.replace(`${day}${anchor}/`);
  });
}
