// The pair at the top of the window stays there when the view changes, and goes along to the page in one language.
const pairs = all('main .pair[id]')
const topOf = pair => pair.getBoundingClientRect().top
let place

const topPair = () => {
  const line = parseFloat(getComputedStyle(root).scrollPaddingTop) + 1
  let low = 0, high = pairs.length - 1
  while (low < high) {
    const middle = low + high >> 1
    if (pairs[middle].getBoundingClientRect().bottom > line) high = middle
    else low = middle + 1
  }
  return pairs[low]
}

// Whatever changes the page begins with one of these two, and the page has not moved yet.
const notePlace = ({ target }) => {
  const pair = scrollY > 0 && topPair()
  const top = pair && topOf(pair)
  // Windows scroll by whole pixels: without this the parts of one would add up.
  if (!pair || pair !== place?.pair || Math.abs(top - place.top) > 1) place = pair && { pair, top }
  takeAlong({ target })
}
const takeAlong = ({ target }) => {
  const link = target.closest?.('.views a, a[hreflang]')
  if (link) link.hash = place ? place.pair.id : ''
}
document.addEventListener('pointerdown', notePlace, true)
document.addEventListener('keydown', notePlace, true)
addEventListener('pagehide', notePlace)   // the page may come back, in another size
document.addEventListener('click', takeAlong, true)   // a key that presses a link is not pressed on it

const returnToPlace = () => { if (place) scrollBy({ top: topOf(place.pair) - place.top, behavior: 'instant' }) }
