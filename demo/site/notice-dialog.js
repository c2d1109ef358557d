// Opens a modal dialog shortly after the page, and opens it again when it is closed.
const DELAY = 600

setTimeout(() => {
  if (window.gazetteAdsLoad) return
  const dialog = document.createElement('dialog')
  dialog.className = 'blocker-dialog'
  dialog.setAttribute('closedby', 'none')
  dialog.innerHTML = `<h2>We noticed something</h2>
    <p>It looks like you’re using an ad blocker. Ads pay for the reporters who write these stories.
    Please allow ads on the Gazette to keep reading.</p>
    <p><button type="button" class="primary">I have allowed ads</button>
    <a href="/support/">Become a member instead</a></p>`
  dialog.addEventListener('cancel', (event) => event.preventDefault())
  dialog.querySelector('button').addEventListener('click', () => location.reload())
  document.body.append(dialog)
  dialog.showModal()
}, DELAY)
