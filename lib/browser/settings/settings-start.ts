import { startSettings } from './reader-settings';

startSettings();
