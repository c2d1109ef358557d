// Named so that every blocker knows it: where this file does not load, ads do not either.
window.gazetteAdsLoad = true
