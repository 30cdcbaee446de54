// Shows new mails in the list without a reload, while somebody looks at it.
const EVERY_MILLISECONDS = 2000
const LIST = 'main > table, main > .empty'

async function showNewMails() {
  if (document.hidden) return
  const newest = await (await fetch('/newest')).text()
  if (newest === document.body.dataset.newest) return
  const page = await (await fetch(location.href)).text()
  const fresh = new DOMParser().parseFromString(page, 'text/html')
  // The list alone is exchanged: what somebody is typing into the filter stays as it is.
  document.querySelector(LIST).replaceWith(fresh.querySelector(LIST))
  document.body.dataset.newest = newest
}

if ('newest' in document.body.dataset) {
  // While the trial run is stopped there is nothing to show; the next look finds it running again.
  setInterval(() => showNewMails().catch(() => {}), EVERY_MILLISECONDS)
}
