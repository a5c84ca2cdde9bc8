import { addCopyButtons } from './copy-button';
import { offerPassageLinks } from './passage-links';

addCopyButtons();
offerPassageLinks();
