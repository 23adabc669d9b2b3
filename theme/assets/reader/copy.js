// Between the blocks of a side, and between the cells of its tables, there is nothing but tags.
const blocks = 'p, h2, h3, h4, h5, h6, div, blockquote, ul, ol, li, tbody, tr, th, td'
const textOf = side => {
  for (const block of all(blocks, side)) if (block.previousElementSibling) block.before(block.matches('th, td') ? '\t' : '\n')
  return side.textContent.trim()
}

// A selection that starts in one language copies that language only, without the forms of a quotation that a kit has fetched.
document.addEventListener('copy', event => {
  const range = getSelection().rangeCount && getSelection().getRangeAt(0)
  const from = range && range.startContainer.parentElement?.closest('.source, .target')
  if (!from || from.closest('.kits') || from.contains(range.endContainer)) return
  const side = from.matches('.source') ? '.source' : '.target'
  const rest = all(side + ':not(.gap, .kits *)', range.cloneContents()).map(textOf)
  event.clipboardData.setData('text/plain', rest.filter(Boolean).join('\n\n'))
  event.preventDefault()
})

// Copy buttons appear beside what can be copied; what they did is also said aloud to a screen reader.
const words = document.querySelector('[data-copied]')?.dataset
const addCopyButton = source => {
  if (!words || !navigator.clipboard || source.nextElementSibling?.matches('button')) return
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = words.copy
  button.onclick = async () => {
    await navigator.clipboard.writeText(source.textContent)
    button.textContent = byId('said').textContent = words.copied
  }
  source.after(button)
}
all('.kits pre').forEach(addCopyButton)
