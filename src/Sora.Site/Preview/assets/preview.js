'use strict'
// Served by the preview only: loads the page again when the site has changed, and shows why it has not, or not all.
{
  const edition = document.currentScript.dataset.edition   // none on a page that takes in changes by itself
  const place = 'sora-preview-place'

  // The pair at the window's top stays there, whatever an edit has done above it.
  const keep = () => {
    const top = [...document.querySelectorAll('[id]')].find(e => e.matches('.pair, article > *, section') && e.getBoundingClientRect().bottom > 0)
    sessionStorage.setItem(place, JSON.stringify({ page: location.pathname, y: scrollY, id: top?.id, top: top?.getBoundingClientRect().top }))
  }

  const restore = () => {
    const kept = JSON.parse(sessionStorage.getItem(place) ?? 'null')
    sessionStorage.removeItem(place)
    if (kept?.page !== location.pathname)
      return
    history.scrollRestoration = 'manual'
    const element = kept.id && document.getElementById(kept.id)
    if (element)
      scrollBy({ top: element.getBoundingClientRect().top - kept.top, behavior: 'instant' })
    else
      scrollTo({ top: kept.y, behavior: 'instant' })
    history.scrollRestoration = 'auto'
  }

  const show = ({ errors, notes }) => {
    document.getElementById('sora-preview')?.remove()
    if (errors.length + notes.length === 0)
      return
    const sheet = document.createElement('section')
    sheet.id = 'sora-preview'
    sheet.lang = 'en'
    sheet.setAttribute('role', 'alert')
    sheet.classList.toggle('wrong', errors.length > 0)
    for (const [title, lines] of [['Not built: this page is as it was', errors], ['Not shown until the preview is started again', notes]]) {
      if (lines.length === 0)
        continue
      sheet.appendChild(document.createElement('h2')).textContent = title
      const list = sheet.appendChild(document.createElement('ul'))
      for (const line of lines)
        list.appendChild(document.createElement('li')).textContent = line
    }
    document.body.append(sheet)
  }

  addEventListener('load', restore)

  // A browser has six connections to one server: a tab that nobody sees gives its own back. What it misses is in the state with which the stream begins.
  let events
  const listen = () => {
    events?.close()
    if (document.hidden)
      return
    events = new EventSource('/_preview/events')
    events.onmessage = message => {
      const state = JSON.parse(message.data)
      if (edition && String(state.edition) !== edition) {
        keep()
        location.reload()
        events.close()
      } else {
        show(state)
      }
    }
  }
  listen()
  document.addEventListener('visibilitychange', listen)
  addEventListener('pagehide', () => events?.close())
  addEventListener('pageshow', ({ persisted }) => { if (persisted) listen() })   // Back brought it out of the browser's memory
}
