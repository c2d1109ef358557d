// Shows the layer that waits in the footer and locks the page behind it.
document.addEventListener('DOMContentLoaded', () => {
  if (window.gazetteAdsLoad) return
  const root = document.documentElement
  const scrollbar = window.innerWidth - root.clientWidth
  root.style.overflow = 'hidden'
  root.style.marginRight = `${scrollbar}px`
  document.body.classList.add('gazette-popup-is-open')
  const layer = document.querySelector('#gazette-popup-adblock')
  layer.style.display = 'block'
})
