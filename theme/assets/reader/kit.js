// The number opens all forms of a quotation, where a host has the passage's own page. The kit then lies over the text, which stays where it is.
const served = location.protocol !== 'file:'
const fetched = new Set()
root.classList.toggle('served', served)

const fetchForms = async kit => {
  const link = kit.querySelector('.permalink')
  if (!served || link.hash || fetched.has(kit)) return
  fetched.add(kit)
  try {
    const page = new DOMParser().parseFromString(await (await fetch(link.href)).text(), 'text/html')
    link.parentNode.append(...all('.kits', page))
  } catch { fetched.delete(kit) }
}

document.addEventListener('toggle', async ({ target }) => {
  if (!target.matches('.kit[open]')) return
  const addButtons = () => all('code, pre', target).forEach(addCopyButton)
  addButtons()
  await fetchForms(target)
  addButtons()
}, true)

for (const moved of ['click', 'focusin'])
  document.addEventListener(moved, ({ target }) => {
    const kit = served && document.querySelector('.kit[open]')
    if (kit && !kit.parentNode.contains(target)) kit.open = false
  })
