// Read from a disk, an address that ends in a slash would list the folder.
if (location.protocol === 'file:')
  for (const link of document.querySelectorAll('a[href]'))
    if (link.protocol === 'file:' && link.pathname.endsWith('/')) link.pathname += 'index.html'
