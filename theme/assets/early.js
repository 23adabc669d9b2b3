/* The browser's own bar has a colour for day and one for night: the light that was chosen goes before the system's. */
const bars = [...document.querySelectorAll('[name=theme-color]')]
const tints = bars.map(bar => bar.content)
const tintBar = light => bars.forEach((bar, at) => { bar.content = tints[['light-day', 'light-night'].indexOf(light)] ?? tints[at] })

/* Light and size are known before anything is shown, so that no page flashes up in another, and on pages without these buttons too. */
const recallLook = () => {
  for (const name of ['light', 'size']) {
    try {
      const chosen = localStorage.getItem('sora-' + name)
      if (chosen) document.documentElement.dataset[name] = chosen
    } catch { /* as the system has it */ }
  }
  tintBar(document.documentElement.dataset.light)
}
recallLook()
addEventListener('pageshow', event => { if (event.persisted) recallLook() })   /* it comes back as it was left, whatever was chosen since */

/* The first screen is shown whole, not as it comes in: the end of a half-sent line would move. */
const { first } = document.currentScript.dataset
if (first) document.head.append(Object.assign(document.createElement('link'), { rel: 'expect', blocking: 'render', href: '#' + first }))
