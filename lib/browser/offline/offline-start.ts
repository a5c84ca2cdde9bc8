import { startOffline } from './start-offline';

if (document.currentScript instanceof HTMLScriptElement) startOffline(document.currentScript.src);
