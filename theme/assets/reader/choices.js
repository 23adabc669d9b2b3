// Extras only: without this script the page reads, switches and quotes. It is no module, for browsers load none from a disk.
const root = document.documentElement
const all = (selector, within = document) => [...within.querySelectorAll(selector)]
const byId = id => document.getElementById(id)
root.classList.add('js')

// Every choice is a radio button or a checkbox that works by itself; the script remembers which, where the browser lets it.
const recall = name => { try { return localStorage.getItem('sora-' + name) } catch { return null } }
const remember = (name, value) => { try { localStorage.setItem('sora-' + name, value) } catch { /* it lasts for the page */ } }
const asked = new URLSearchParams(location.search).get('view')
const restore = inputs => {
  for (const input of inputs) {
    const kept = recall(input.name)
    if (kept === input.id) input.checked = true
    if (kept === '') input.checked = false
  }
}
restore(all('input'))
for (const input of all('[name=view]')) if (input.value === asked) input.checked = true

document.addEventListener('change', ({ target }) => {
  remember(target.name, target.checked ? target.id : '')
  if (target.name === 'light' || target.name === 'size') root.dataset[target.name] = target.id
  if (target.name === 'light') tintBar(target.id)
  if (target.name === 'view' || target.name === 'mask') all('.shown').forEach(pair => pair.classList.remove('shown'))
  if (target.name === 'view') hideSide()
  returnToPlace()
})

// A page that comes back as it was left takes what was chosen since; the view that its address asked for stays.
addEventListener('pageshow', ({ persisted }) => {
  if (!persisted) return
  restore(all(asked ? 'input:not([name=view])' : 'input'))
  hideSide()
  returnToPlace()
})

// The settings close like a menu, and Escape closes whatever is open, wherever the focus is.
const settings = document.querySelector('.settings')
for (const moved of ['pointerdown', 'focusin'])
  document.addEventListener(moved, ({ target }) => { if (settings && !settings.contains(target)) settings.open = false })
document.addEventListener('keydown', ({ key, target }) => {
  if (key !== 'Escape' || target.closest('dialog')) return
  for (const menu of all('.settings[open], .kit[open]')) {
    if (target === document.body || menu.contains(target)) menu.firstElementChild.focus({ preventScroll: true })
    menu.open = false
  }
})
