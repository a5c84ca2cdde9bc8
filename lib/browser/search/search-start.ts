import { startSearch } from './search-page';

startSearch(document);
