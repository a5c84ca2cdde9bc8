import type { Collection } from '@/lib/schema/collection';

/**
 * Selects the order of a list and the time zone of its times. The reader settings (`lib/browser/settings`)
 * make the controls work; without JavaScript they are hidden.
 */
export function ListSettings({ zones }: { zones: Collection['readerZones'] }) {
  return (
    <p className="settings-control switches no-print">
      <label>
        <span className="sr-only">Order </span>
        <select data-settings="order" autoComplete="off">
          <option value="">Oldest first</option>
          <option value="newest">Newest first</option>
        </select>
      </label>
      <label>
        <span className="sr-only">Times </span>
        <select data-settings="zone" autoComplete="off">
          <option value="">As published</option>
          <option value="UTC">UTC</option>
          {zones.map(({ zone, label }) => (
            <option key={zone} value={zone}>
              {label}
            </option>
          ))}
          <option value="own">My time zone</option>
        </select>
      </label>
    </p>
  );
}
