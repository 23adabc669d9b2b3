'use strict'
// The review: marks a pair, sends what is done to it, and shows what has become of it.
{
  const said = document.getElementById('said')
  const token = document.querySelector('meta[name=sora-token]').content
  let at = 0

  const pairs = () => [...document.querySelectorAll('#pairs > section')]

  const mark = (number, moves = true) => {
    const all = pairs()
    at = Math.max(0, Math.min(all.length - 1, number))
    all.forEach((pair, i) => i === at ? pair.setAttribute('aria-current', 'true') : pair.removeAttribute('aria-current'))
    const acts = all[at]?.dataset.acts.split(' ') ?? []
    for (const button of document.querySelectorAll('[data-act]'))
      button.setAttribute('aria-disabled', String(!(button.dataset.act in walks || button.dataset.act === 'undo' || acts.includes(button.dataset.act))))
    if (moves) {
      all[at]?.focus({ preventScroll: true })
      all[at]?.scrollIntoView({ block: 'nearest' })
    }
  }

  const doubtful = () => {
    const all = pairs()
    const next = [...all.keys()].map(i => (at + 1 + i) % all.length).find(i => all[i].classList.contains('doubtful'))
    if (next === undefined)
      said.textContent = 'No pair is in doubt.'
    else
      mark(next)
  }

  const walks = { previous: () => mark(at - 1), next: () => mark(at + 1), doubtful }

  let busy = false
  const send = async act => {
    if (busy)
      return
    busy = true
    try {
      const query = new URLSearchParams({ act, pair: at, seen: document.getElementById('pairs').dataset.seen })
      const answer = await fetch(`${location.pathname}?${query}`, { method: 'POST', headers: { 'X-Sora-Token': token } })
      if (answer.ok) {
        // Made by this server, every text in it encoded.
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
        document.getElementById('pairs').replaceWith(page.getElementById('pairs'))
        mark(at)
      }
      said.textContent = decodeURIComponent(answer.headers.get('X-Sora-Said') ?? 'Not done: load this page again.')
    } catch {
      said.textContent = 'The preview does not answer.'
    } finally {
      busy = false
    }
  }

  const press = button => {
    if (button.getAttribute('aria-disabled') === 'true')
      said.textContent = 'That cannot be done here.'
    else
      (walks[button.dataset.act] ?? (() => send(button.dataset.act)))()
  }

  addEventListener('click', event => {
    const button = event.target.closest('[data-act]')
    const pair = event.target.closest('#pairs > section')
    if (button)
      press(button)
    else if (pair)
      mark(pairs().indexOf(pair), false)
  })
  addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey)
      return
    const button = [...document.querySelectorAll('[data-act]')].find(e => e.getAttribute('aria-keyshortcuts') === event.key)
    if (button) {
      event.preventDefault()
      press(button)
    }
  })
  mark(0, false)
}
