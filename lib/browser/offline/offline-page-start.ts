import { startOfflinePage } from './offline-page';

if (document.currentScript instanceof HTMLScriptElement)
  void startOfflinePage(document.currentScript.src);
