// Extras only: without this script the page reads, switches and quotes. It is no module, for browsers load none from a disk.
const root = document.documentElement
const all = (selector, within = document) => [...within.querySelectorAll(selector)]
const byId = id => document.getElementById(id)
root.classList.add('js')

// Every choice is a radio button or a checkbox that works by itself; the script remembers which, where the browser lets it.
const recall = name => { try { return localStorage.getItem('sora-' + name) } catch { return null } }
const remember = (name, value) => { try { localStorage.setItem('sora-' + name, value) } catch { /* it lasts for the page */ } }

// Light and size are known before anything is shown, so that no page flashes up in another, and on pages without these buttons too.
const carried = ['light', 'size']
const carry = (name, id) => { if (id && carried.includes(name)) root.dataset[name] = id }
for (const name of carried) carry(name, recall(name))
