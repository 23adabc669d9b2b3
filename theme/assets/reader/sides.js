// A side that the view leaves out is hidden so that the browser's search, or a link, still finds it and brings it back.
const hiddenSide = () => byId('view-source')?.checked ? '.target' : byId('view-target')?.checked ? '.source' : null

const hidden = 'onbeforematch' in document ? 'until-found' : ''
const hideSide = (within = document.querySelector('main')) => {
  const side = hiddenSide()
  for (const cell of all('.source, .target', within)) {
    const hides = Boolean(side) && cell.matches(side) && !cell.closest('.pair')?.matches('.shown, :has([open])')
    if (hides !== cell.hasAttribute('hidden')) hides ? cell.setAttribute('hidden', hidden) : cell.removeAttribute('hidden')
  }
}

// A pair that is shown has both sides, whatever the view, and no cover.
const show = (pair, shows = true) => {
  pair?.classList.toggle('shown', shows)
  if (pair && hiddenSide()) hideSide(pair)
}

const arrive = () => {
  const target = location.hash && byId(location.hash.slice(1))
  if (!target || !target.closest('.pair')) return
  show(target.closest('.pair'))
  if (hiddenSide()) target.scrollIntoView()
}
hideSide()
arrive()
addEventListener('hashchange', arrive)
document.addEventListener('beforematch', ({ target }) => show(target.closest('.pair')))
document.addEventListener('toggle', ({ target }) => { if (target.matches('.kit') && hiddenSide()) hideSide(target.parentNode) }, true)
