// Reads one side aloud from the pair at the top of the window, sentence by sentence, where the browser has a voice.
const silence = document.querySelector('.aloud [data-side=""]')
let turn = 0

const hush = () => {
  turn++
  speechSynthesis.cancel()
  all('.said').forEach(sentence => sentence.classList.remove('said'))
  if (silence === document.activeElement) silence.parentNode.querySelector('button').focus()   // what is hidden loses it to nothing
  silence.hidden = true
}

const read = (sentences, mine) => {
  // A sentence that was cut short ends like any other: its turn tells.
  if (mine !== turn) return
  all('.said').forEach(sentence => sentence.classList.remove('said'))
  const [sentence, ...rest] = sentences
  if (!sentence) return hush()
  const twins = twinsOf(sentence)
  twins.forEach(twin => twin.classList.add('said'))
  twins.find(twin => !twin.closest('[hidden]'))?.scrollIntoView({ block: 'nearest' })
  const text = sentence.cloneNode(true)
  all('.noteref', text).forEach(mark => mark.remove())
  const utterance = new SpeechSynthesisUtterance(text.textContent)
  utterance.lang = sentence.closest('[lang]').lang
  utterance.onend = () => read(rest, mine)
  utterance.onerror = () => { if (mine === turn) hush() }
  speechSynthesis.speak(utterance)
}

if (silence && 'speechSynthesis' in window) {
  root.classList.add('speaks')
  for (const button of all('.aloud button')) button.addEventListener('click', () => {
    hush()
    const side = button.dataset.side
    if (!side) return
    silence.hidden = false
    read(pairs.slice(pairs.indexOf(here())).flatMap(pair => all(`.${side} [data-s]`, pair)), turn)
  })
  addEventListener('pagehide', hush)
}
