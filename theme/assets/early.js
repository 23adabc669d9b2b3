// Light and size are known before anything is shown, so that no page flashes up in another, and on pages without these buttons too.
for (const name of ['light', 'size']) {
  try {
    const chosen = localStorage.getItem('sora-' + name)
    if (chosen) document.documentElement.dataset[name] = chosen
  } catch { /* as the system has it */ }
}
