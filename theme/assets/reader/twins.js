// A sentence that has the focus lights up with its twin, as under the pointer: a tap gives it the focus.
const point = sentence => {
  sentence.tabIndex = -1
  sentence.focus()
}

document.querySelector('main').addEventListener('click', ({ target }) => {
  const pair = target.closest('.pair')
  if (!pair || target.closest('a, button, .kit') || !getSelection().isCollapsed) return
  if (hiddenSide() || target.matches('.source, .target')) show(pair)
  const sentence = target.closest('[data-s]')
  if (sentence) point(sentence)
})

// The sheet has rules for forty sentences a pair; the rare ones beyond are lit here.
const twinsOf = sentence => all(`[data-s="${sentence.dataset.s}"]`, sentence.closest('.pair'))
const light = ({ target }) => {
  all('.lit').forEach(sentence => sentence.classList.remove('lit'))
  const sentence = target.closest?.('[data-s]')
  if (sentence?.dataset.s > 40) twinsOf(sentence).forEach(twin => twin.classList.add('lit'))
}
document.addEventListener('pointerover', light)
document.addEventListener('focusin', light)
