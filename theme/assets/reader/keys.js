// The keys, on pages where they can be switched off. Views, order, cover and help are pressed where the page says `aria-keyshortcuts`; the others walk.
let current

const seen = pair => {
  const { top, bottom } = pair.getBoundingClientRect()
  return top < innerHeight && bottom > 0
}
const standing = () => [document.activeElement.closest('.pair[id]'), current].find(pair => pair && seen(pair))
const here = () => standing() ?? topPair()

const goTo = pair => {
  if (!pair) return
  current?.classList.remove('current')
  current = pair
  pair.classList.add('current')
  pair.tabIndex = -1
  pair.focus({ preventScroll: true })
  pair.scrollIntoView()
}
const step = by => {
  const from = standing()
  goTo(from ? pairs[pairs.indexOf(from) + by] : topPair())
}

const uncovered = sentence => getComputedStyle(sentence).visibility === 'visible'   // or it takes no focus
const walk = by => {
  if (!standing()) goTo(topPair())
  if (!standing()) return
  const sentences = all(':is(.source, .target):not([hidden], .gap)', standing()).map(side => all('[data-s]', side)).find(([first]) => first && uncovered(first))
  const at = sentences?.indexOf(document.activeElement.closest('[data-s]')) ?? -1
  const next = sentences?.[at < 0 ? (by > 0 ? 0 : sentences.length - 1) : at + by]
  if (next) point(next)
}

const walks = {
  j: () => step(1), k: () => step(-1),
  n: () => walk(1), p: () => walk(-1), ArrowRight: () => walk(1), ArrowLeft: () => walk(-1),
  r: () => { const pair = here(); show(pair, !pair?.classList.contains('shown')) },
}

document.addEventListener('keydown', event => {
  const { key, target } = event
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || !byId('shortcuts')?.checked) return
  if (target.closest('input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable], dialog[open]')) return
  if (key.startsWith('Arrow') && (!walks[key] || event.shiftKey || !standing() || target.closest('input, pre, [role=region]'))) return
  const press = walks[key] ?? (() => all('[aria-keyshortcuts]').find(choice => choice.getAttribute('aria-keyshortcuts') === key)?.click())
  press()
  if (key.startsWith('Arrow')) event.preventDefault()
})

// Until the page is painted anew, the focus is still in the list that was closed.
byId('keys')?.addEventListener('keydown', event => {
  if (event.key !== '?' || !byId('keys').open) return
  event.stopPropagation()
  byId('keys').close()
})
document.querySelector('[aria-keyshortcuts="?"]')?.addEventListener('click', () => {
  // The list gives the focus back, which would be lost in what is closed.
  if (settings.contains(document.activeElement)) settings.firstElementChild.focus()
  settings.open = false
  byId('keys').showModal()
})
