// For blogs: shows the passage that a link to this site means, in both languages, while the link has the pointer or the focus.
// It knows the site by its own address, and is as light or dark as the blog. A touch follows the link, as ever. What does not load is not shown.
{
  const site = new URL('.', document.currentScript.src).href
  const style = new CSSStyleSheet()
  style.replaceSync(`
    :host { all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; z-index: 2147483647 !important }
    div { position: fixed; box-sizing: border-box; width: min(36rem, 100vw - 1rem); overflow: auto; padding: .75rem 1rem; border-radius: .5rem;
      color: light-dark(#1d1f24, #e3e4e8); background: light-dark(#fff, #1b1e25);
      border: 1px solid light-dark(#c9ccd3, #454a57); box-shadow: 0 .25rem 1rem #0003; font: 1rem/1.6 system-ui, sans-serif; overflow-wrap: anywhere }
    p { margin: 0 0 .5rem } .title { margin: 0; font-size: .8125rem; color: light-dark(#5a5e68, #a4a8b3) }
    @media (prefers-reduced-motion: no-preference) { div { animation: come .15s } @keyframes come { from { opacity: 0 } } }`)
  const card = document.createElement('span')
  card.id = 'sora-quote'
  card.role = 'tooltip'
  card.popover = 'manual'
  const root = card.attachShadow({ mode: 'open' })
  root.adoptedStyleSheets = [style]
  const box = root.appendChild(document.createElement('div'))
  const passages = new Map()
  let shown, wanted, timer

  const fileOf = link => {
    if (!link?.href?.startsWith?.(site)) return
    const [, slug, page, anchor] = /^([^/?#]+)\/(?:(p\w{6})\/?|(?:\w+\/)?)(?:\?[^#]*)?(?:#(?:(p\w{6})\b)?.*)?$/.exec(link.href.slice(site.length)) ?? []
    const id = page ?? anchor
    return id && `${site}${slug}/${id}/oembed.json`
  }
  const load = file => {
    if (!passages.has(file))
      passages.set(file, fetch(file, { credentials: 'omit' }).then(answer => answer.ok ? answer.json() : null).catch(() => null))
    return passages.get(file)
  }
  const line = (text, lang, name) => {
    const p = document.createElement('p')
    p.textContent = text
    if (lang) p.lang = lang
    if (name) p.className = name
    return p
  }
  const place = () => {
    const at = shown.getBoundingClientRect(), below = innerHeight - at.bottom - 8, above = at.top - 8
    box.style.maxHeight = ''
    const up = box.offsetHeight > below && above > below
    box.style.maxHeight = `${Math.max(up ? above : below, 96)}px`
    const top = up ? at.top - box.offsetHeight : at.bottom
    box.style.top = `${Math.max(8, Math.min(top, innerHeight - box.offsetHeight - 8))}px`
    box.style.left = `${Math.max(8, Math.min(at.left, document.documentElement.clientWidth - box.offsetWidth - 8))}px`
  }
  const describe = (link, by) => {
    const others = (link.getAttribute('aria-describedby') ?? '').split(/\s+/).filter(id => id && id !== card.id)
    if (by) others.push(card.id)
    if (others.length) link.setAttribute('aria-describedby', others.join(' '))
    else link.removeAttribute('aria-describedby')
  }
  const hide = () => {
    clearTimeout(timer)
    wanted = null
    if (!shown) return
    describe(shown)
    card.remove()
    shown = null
  }
  const show = async link => {
    const answer = await load(fileOf(link))
    if (wanted !== link || shown === link || !answer?.passage) return
    if (shown) describe(shown)
    const { source, target } = answer.passage
    box.style.colorScheme = getComputedStyle(link).colorScheme.replace('normal', 'light dark')
    box.replaceChildren(...[source, target].flatMap(side => side.text.map(text => line(text, side.language))), line(answer.title, '', 'title'))
    document.body.append(card)
    card.showPopover?.()
    shown = link
    describe(link, true)
    place()
  }
  const want = (link, wait) => {
    clearTimeout(timer)
    wanted = link
    timer = setTimeout(show, wait, link)
  }
  const leave = () => {
    clearTimeout(timer)
    timer = setTimeout(() => { if (!wanted?.matches(':focus-visible')) hide() }, 300)
  }
  addEventListener('pointerover', event => {
    if (event.pointerType === 'touch') return
    if (event.target === card) return clearTimeout(timer)
    const link = event.target.closest?.('a[href]')
    if (fileOf(link)) want(link, 150)
    else if (wanted) leave()
  })
  // A finger that comes after the mouse hides what the mouse has shown: nothing else says that the mouse is gone.
  addEventListener('pointerdown', event => { if (event.pointerType === 'touch' && event.target !== card) hide() })
  addEventListener('focusin', event => { if (fileOf(event.target) && event.target.matches(':focus-visible')) want(event.target, 0) })
  addEventListener('focusout', event => { if (event.target === wanted) hide() })
  addEventListener('keydown', event => { if (event.key === 'Escape') hide() })
  addEventListener('pagehide', hide)
  document.documentElement.addEventListener('pointerleave', () => { if (wanted) leave() })
  for (const moved of ['scroll', 'resize']) addEventListener(moved, event => { if (shown && event.target !== box) place() }, { capture: true, passive: true })
}
