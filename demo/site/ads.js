// Fills the places for advertisements, when they may load.
if (window.gazetteAdsLoad) {
  for (const place of document.querySelectorAll('.ad-place')) {
    place.hidden = false
    place.innerHTML =
      '<small>Advertisement</small><b>Halloran Boots</b><span>Dry feet since 1902</span>'
  }
}
