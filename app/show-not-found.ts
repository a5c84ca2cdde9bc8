import { notFound } from 'next/navigation';
import NotFound from './not-found';
import { isExport } from './static-params';

/** Shows the 404 page: with its status in development, and as the placeholder's page in an export. */
export function showNotFound() {
  if (!isExport()) notFound();
  return NotFound();
}
