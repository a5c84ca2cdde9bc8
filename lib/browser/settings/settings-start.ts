import { startAids } from './reading-aids';

startAids();
