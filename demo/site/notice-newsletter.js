// A box for the newsletter and a question about cookies: a nuisance, but not an ad-block notice.
const DELAY = 500

const cookies = document.createElement('div')
cookies.className = 'cookie-bar'
cookies.innerHTML = `<p>We would like to set a cookie that counts visits. You choose.</p>
  <button type="button" class="primary">Accept</button> <button type="button">Reject</button>`
for (const button of cookies.querySelectorAll('button')) {
  button.addEventListener('click', () => cookies.remove())
}
document.body.append(cookies)

setTimeout(() => {
  const popup = document.createElement('div')
  popup.className = 'newsletter-popup'
  popup.innerHTML = `<div class="popup-box" role="dialog" aria-label="The Saturday letter">
    <button type="button" class="close" aria-label="Close">×</button>
    <h2>The Saturday letter</h2><p>Port Ellery in five minutes, every Saturday at seven.</p>
    <form action="#"><input type="email" aria-label="E-mail" placeholder="you@example.org">
    <button class="primary">Sign up</button></form></div>`
  popup.querySelector('.close').addEventListener('click', () => popup.remove())
  document.body.append(popup)
}, DELAY)
