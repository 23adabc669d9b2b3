'use strict'
// The review: marks a pair or some of its sentences, sends what is done to them, and shows what has become of them.
{
  const said = document.getElementById('said')
  const token = document.querySelector('meta[name=sora-token]').content

  const pairs = () => [...document.querySelectorAll('#pairs > section')]
  const sentences = pair => [...pair.querySelectorAll('li')]
  const rows = () => [...document.querySelectorAll('#pairs [data-acts]')]
  const marked = () => document.querySelector('#pairs [aria-current]')
  const nearest = (list, number) => list[Math.max(0, Math.min(list.length - 1, number))]

  const mark = (row, moves = true) => {
    marked()?.removeAttribute('aria-current')
    row.setAttribute('aria-current', 'true')
    const [folded, fold] = [row.closest('details'), row.closest('section').querySelector('details')]
    const acts = ['previous', 'next', 'doubtful', 'undo', ...fold ? ['sentences'] : [], ...row.dataset.acts.split(' ')]
    for (const button of document.querySelectorAll('[data-act]'))
      button.setAttribute('aria-disabled', String(!acts.includes(button.dataset.act)))
    if (folded)
      folded.open = true
    if (moves) {
      row.focus({ preventScroll: true })
      row.scrollIntoView({ block: 'nearest' })
    }
  }

  const walk = step => {
    const shown = rows().filter(row => row.closest('details')?.open ?? true)
    mark(nearest(shown, shown.indexOf(marked()) + step))
  }

  const walks = {
    previous: () => walk(-1),
    next: () => walk(1),
    doubtful() {
      const all = rows()
      const at = all.indexOf(marked()) + 1
      const found = [...all.slice(at), ...all.slice(0, at)].filter(row => row.classList.contains('doubtful'))
      if (found.length > 0)
        mark(found[0])
      said.textContent = found.length === 0 ? 'No pair is in doubt.' : `In doubt: ${found.length}.`
    },
    sentences() {
      const pair = marked().closest('section')
      const fold = pair.querySelector('details')
      fold.open = !fold.open
      mark(fold.open ? sentences(pair)[0] : pair)
    },
  }

  let busy = false
  const send = async act => {
    if (busy)
      return
    busy = true
    try {
      const pair = marked().closest('section')
      const [number, sentence] = [pairs().indexOf(pair), sentences(pair).indexOf(marked())]
      const query = new URLSearchParams({ act, pair: number, ...sentence < 0 ? {} : { sentence }, seen: document.getElementById('pairs').dataset.seen })
      const answer = await fetch(`${location.pathname}?${query}`, { method: 'POST', headers: { 'X-Sora-Token': token } })
      if (answer.ok) {
        // Made by this server, every text in it encoded.
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
        for (const open of document.querySelectorAll('#pairs details[open]'))
          page.getElementById(open.parentElement.id)?.querySelector('details')?.setAttribute('open', '')
        document.getElementById('pairs').replaceWith(page.getElementById('pairs'))
        const now = nearest(pairs(), number)
        mark(sentence < 0 ? now : nearest(sentences(now), sentence) ?? now)
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
    const row = event.target.closest('#pairs [data-acts]')
    if (button)
      press(button)
    else if (row)
      mark(row, false)
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
  mark(pairs()[0], false)
}
