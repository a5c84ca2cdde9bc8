import { addCopyButtons } from './copy';
import { offerPassageLinks } from './passage';

addCopyButtons();
offerPassageLinks();
