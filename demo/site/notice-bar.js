// A bar that asks, locks nothing and can be closed.
if (!window.gazetteAdsLoad) {
  const bar = document.createElement('div')
  bar.className = 'adblock-bar'
  bar.innerHTML = `<p><b>Ad blocker on?</b> The Gazette is free to read because of its ads.
    Please switch your ad blocker off for this site.</p>
    <button type="button" class="primary">I’ve disabled it</button>
    <button type="button" class="close" aria-label="Close">×</button>`
  bar.querySelector('.primary').addEventListener('click', () => location.reload())
  bar.querySelector('.close').addEventListener('click', () => bar.remove())
  document.body.append(bar)
}
