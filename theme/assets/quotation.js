// Checks a quotation against passages.json: its paragraphs by their hash, and where that is not known its sentences by theirs;
// a part of a sentence, which has no hash, against the article's page.
const form = document.getElementById('check')
const field = document.getElementById('pasted')
const verdicts = document.getElementById('verdicts')
const slugs = [...document.querySelectorAll('[data-slug]')].map(link => link.dataset.slug)
const files = new Map()
const pages = new Map()
const MOST_PARAGRAPHS = 100, MOST_PAGES = 20, LONGEST_RUN = 24, SHORT = 12
// As much of a text has to stand somewhere before it is called an earlier wording of it.
const ENOUGH = 1 / 3
document.documentElement.classList.add('js')

const normal = text => text.normalize('NFC').replace(/\p{White_Space}+/gu, ' ').replace(/^ | $/g, '')
const bare = text => normal(text).replaceAll(' ', '')
const sha256 = async text => {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(bytes), byte => byte.toString(16).padStart(2, '0')).join('')
}

/** An article's passages by the hashes of its sides, of its sentences, and by address. */
const read = async slug => {
  const answer = await fetch(`../${slug}/passages.json`)
  if (!answer.ok) throw new Error(answer.statusText)
  const [sides, sentences, ids] = [new Map(), new Map(), new Map()]
  for (const passage of (await answer.json()).passages) {
    passage.slug = slug
    ids.set(passage.id, passage)
    for (const side of [passage.source, passage.target]) {
      if (!side) continue
      sides.set(side.sha256, passage)
      for (const sentence of side.sentences) sentences.set(sentence, [...sentences.get(sentence) ?? [], passage])
    }
  }
  return { sides, sentences, ids }
}
const known = slug => {
  if (!files.has(slug)) files.set(slug, read(slug).catch(error => { files.delete(slug); throw error }))
  return files.get(slug)
}

/** The cells of both sides of an article, in order: the passage's address, and what is said there. */
const readPage = async slug => {
  const page = new DOMParser().parseFromString(await (await fetch(`../${slug}/`)).text(), 'text/html')
  for (const mark of page.querySelectorAll('.noteref, .extra, .gap')) mark.remove()
  return ['source', 'target'].map(side => [...page.querySelectorAll(`.pair[id] .${side}`)].map(cell => [cell.closest('.pair').id, bare(cell.textContent)]))
}
const shown = slug => {
  if (!pages.has(slug)) pages.set(slug, readPage(slug).catch(() => { pages.delete(slug); return [] }))
  return pages.get(slug)
}

/** Where the text stands in an article, wherever it begins and ends; null where it does not. */
const placeIn = async (slug, text) => {
  const wanted = bare(text)
  for (const cells of await shown(slug)) {
    let at = cells.map(([, said]) => said).join('').indexOf(wanted)
    if (at < 0) continue
    const [id] = cells.find(([, said]) => (at -= said.length) < 0)
    return { slug, id }
  }
  return null
}

const addressIn = word => {
  const [, slug, id] = word.length < 2000 && word.match(/\/([a-z0-9-]+)\/(?:[a-z]{2,3}\/)?(?:\?[^#]*)?#?(p[0-9a-z]{6})(?![0-9a-z])/) || []
  return slugs.includes(slug) ? { slug, id } : null
}

/** The last address of a passage in the text, and the text without addresses and, where there is one, without the line that names where it is from. */
const withoutAddress = text => {
  const lines = text.split('\n').map(line => line.replace(/^\s*> ?/, ''))
  const found = lines.flatMap(line => line.split(' ')).map(addressIn).findLast(Boolean) ?? null
  const said = found ? lines.filter(line => !/^(?:[—–] |\[.*\]\()/.test(line)) : lines
  return [found, said.map(line => line.split(' ').filter(word => !addressIn(word)).join(' ')).join('\n')]
}

/** Where a sentence may end; more places than it does. */
const pieces = text => text.match(/[^。｡！？!?‼⁇⁈⁉.．…”’」』"']*(?:[。｡！？!?‼⁇⁈⁉.．…”’」』）】》〉)\]"'»]+ ?|$)/gu).filter(Boolean)

/** How many characters of the text stand in each passage as whole sentences. */
const shares = async (text, articles) => {
  const parts = pieces(text)
  const counts = new Map()
  for (let from = 0; from < parts.length; from++) {
    for (let to = from + 1; to <= Math.min(from + LONGEST_RUN, parts.length); to++) {
      const sentence = normal(parts.slice(from, to).join(''))
      const hash = (await sha256(sentence)).slice(0, SHORT)
      const places = articles.flatMap(article => article.sentences.get(hash) ?? [])
      if (!places.length) continue
      for (const passage of new Set(places)) counts.set(passage, (counts.get(passage) ?? 0) + sentence.replaceAll(' ', '').length)
      from = to - 1
      break
    }
  }
  return [...counts].sort(([, one], [, other]) => other - one)
}

/** What is to be said of one paragraph: a verdict, and the passage that it is about. */
const judge = async (text, articles, address) => {
  const hash = await sha256(text)
  const whole = articles.map(article => article.sides.get(hash)).find(Boolean)
  if (whole) return ['Exact', whole]
  const length = bare(text).length
  const [[passage, share] = []] = await shares(text, articles)
  if (share === length) return ['Sentences', passage]
  for (const slug of address || passage ? [(address ?? passage).slug] : slugs.length > MOST_PAGES ? [] : slugs) {
    const place = await placeIn(slug, text)
    if (place) return ['Part', place]
  }
  if (address) return [address.gone ? 'Gone' : 'Revised', address]
  return share >= ENOUGH * length ? ['Revised', passage] : ['Unknown', null]
}

/** The text as a whole, or its paragraphs, or their lines: as large as they are known. */
const judgeAll = async (text, articles, address) => {
  const whole = normal(text)
  const verdict = [...await judge(whole, articles, address), whole]
  if (verdict[0] === 'Exact') return [verdict]
  const parts = [/\n\s*\n/, /\n/].map(mark => text.split(mark).filter(part => normal(part))).find(list => list.length > 1)
  if (!parts) return [verdict]
  const each = []
  for (const part of parts.slice(0, MOST_PARAGRAPHS)) each.push(...await judgeAll(part, articles, address))
  return ['Sentences', 'Part'].includes(verdict[0]) && each.some(([name]) => name !== 'Exact') ? [verdict] : each
}

const say = (name, passage, text) => {
  const said = document.querySelector(`[data-verdict=${name}]`).content.cloneNode(true).firstElementChild
  said.dataset.said = name
  if (text) {
    const quote = document.createElement('q')
    quote.textContent = text.length > 120 ? text.slice(0, 120) + '…' : text
    said.prepend(quote, document.createElement('br'))
  }
  if (passage) {
    const link = document.createElement('a')
    link.href = `../${passage.slug}/#${passage.id}`
    link.textContent = link.href
    said.append(' ', link)
  }
  return said
}

const check = async text => {
  if (location.protocol === 'file:') return [say('OnDisk')]
  if (!crypto.subtle) return [say('Insecure')]
  const [given, rest] = withoutAddress(text)
  let articles
  try {
    articles = await Promise.all((given ? [given.slug] : slugs).map(known))
  } catch {
    return [say('Unreachable')]
  }
  const entry = given && articles[0].ids.get(given.id)
  const address = entry?.in ? articles[0].ids.get(entry.in) : entry
  if (normal(rest)) return (await judgeAll(rest, articles, address)).map(verdict => say(...verdict))
  if (!given) return []
  return [address ? say(address.gone ? 'Gone' : 'Alone', address) : say('Unknown')]
}

let turn = 0
form.addEventListener('submit', async event => {
  event.preventDefault()
  const mine = ++turn
  const said = await check(field.value)
  if (mine === turn) verdicts.replaceChildren(...said)   // else another text has been given since
})
