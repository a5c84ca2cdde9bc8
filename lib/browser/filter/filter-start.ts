import { startFilter } from './filter-page';

void startFilter(document);
