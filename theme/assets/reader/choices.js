// What was chosen before, or what the address asks for.
const asked = new URLSearchParams(location.search).get('view')
for (const input of all('input')) {
  const kept = recall(input.name)
  if (kept === input.id) input.checked = true
  if (kept === '') input.checked = false
}
for (const input of all('[name=view]')) if (input.value === asked) input.checked = true

document.addEventListener('change', ({ target }) => {
  remember(target.name, target.checked ? target.id : '')
  carry(target.name, target.id)
  if (target.name === 'view' || target.name === 'mask') all('.shown').forEach(pair => pair.classList.remove('shown'))
  if (target.name === 'view') hideSide()
  returnToPlace()
})

// The settings close like a menu.
const settings = document.querySelector('.settings')
document.addEventListener('pointerdown', ({ target }) => { if (settings && !settings.contains(target)) settings.open = false })
settings?.addEventListener('keydown', event => {
  if (event.key !== 'Escape') return
  settings.open = false
  settings.firstElementChild.focus()
})
