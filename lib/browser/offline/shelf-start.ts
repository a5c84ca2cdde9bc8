import { startShelf } from './shelf';

if (document.currentScript instanceof HTMLScriptElement)
  void startShelf(document.currentScript.src);
