import { startOffline } from './page';

if (document.currentScript instanceof HTMLScriptElement) startOffline(document.currentScript.src);
