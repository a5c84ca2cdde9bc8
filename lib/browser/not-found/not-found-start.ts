import { startNotFound } from './not-found-page';

void startNotFound(window.location.pathname);
