// A selection that starts in one language copies that language only.
document.addEventListener('copy', event => {
  const range = getSelection().rangeCount && getSelection().getRangeAt(0)
  const from = range && range.startContainer.parentElement?.closest('.source, .target')
  if (!from || from.contains(range.endContainer)) return
  const side = from.matches('.source') ? '.source' : '.target'
  const rest = all(side + ':not(.gap)', range.cloneContents()).map(cell => cell.textContent.trim())
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
