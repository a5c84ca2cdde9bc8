import type { Collection } from '@/lib/schema/collection';

/**
 * The order of the list and the zone of its clocks. Plain elements that the reading aids
 * (`lib/publish/aids`) bring to life; without a script they are not shown. What is chosen speaks for itself.
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
          <option value="">As printed</option>
          <option value="UTC">UTC</option>
          {zones.map(({ zone, label }) => (
            <option key={zone} value={zone}>
              {label}
            </option>
          ))}
          <option value="own">Your own</option>
        </select>
      </label>
    </p>
  );
}
