#!/usr/bin/env bash
# Measures us beside peers, on the same documents and in the same rounds:
#
#   eng/bench-peers.sh BENCH_DIR [PEER...]        default: typst-node pandoc-html
#
# BENCH_DIR is a peer benchmark: `install.sh` (run it first), `measure.sh [single|batch|quality] PEER...`, which takes a command of ours in
# OURS_SINGLE and OURS_BATCH, and `tools/check.py PDF MARKDOWN`. WORK (~/.cache/appeal-bench) holds its documents and results; RUNS (5) and
# BATCH_RUNS (1) set the rounds, JOBS the cores, PARTS (single html batch quality) what is measured. APPEALKIT names a published program;
# without it one is published. Peers are prepared beforehand, and so are we: publishing and writing the workspaces are not measured.
# In the measured commands everything is built anew (--force), from the workspace on disk to the files on disk, templates included.
set -euo pipefail
cd "$(dirname "$0")/.."
bench=$(realpath "${1:?the folder of the peer benchmark}")
shift
peers=("${@:-typst-node}")
(($#)) || peers+=(pandoc-html)
export WORK=${WORK:-$HOME/.cache/appeal-bench} JOBS=${JOBS:-$(nproc)} RUNS=${RUNS:-5} BATCH_RUNS=${BATCH_RUNS:-1}
read -ra parts <<< "${PARTS:-single html batch quality}"
[ -d "$WORK/docs/data" ] || { echo "there are no documents in $WORK/docs: run $bench/install.sh first" >&2; exit 1; }
ours=$WORK/ours
mkdir -p "$ours"

if [ -z "${APPEALKIT:-}" ]; then
  # As the README publishes it.
  dotnet publish src/AppealKit.Cli -c Release -r linux-x64 -p:PublishReadyToRun=true -v q --nologo --self-contained -p:PublishSingleFile=true \
    -o "$ours/appealkit" >/dev/null
  APPEALKIT=$ours/appealkit/appealkit
fi
export APPEALKIT=$(realpath "$APPEALKIT") ONE=$ours/one MANY=$ours/many
rm -rf "$ONE" "$MANY"
# The peers' single document stands alone; ours is alone in its workspace too.
eng/records-to-workspace.py "$bench" "$WORK/docs" "$ONE" 1
eng/records-to-workspace.py "$bench" "$WORK/docs" "$MANY"

one='exec "$APPEALKIT" build --workspace "$ONE" --document vld-000 --lang "$LANG2" --out "$OUT" --force'
all='exec "$APPEALKIT" build --workspace "$MANY" --out "$OUT" --jobs "$JOBS" --force'
has() { local p; for p in "${parts[@]}"; do [ "$p" = "$1" ] && return; done; return 1; }
measure() { OURS_SINGLE=$1 OURS_BATCH=$all "$bench/measure.sh" "${@:2}" | tee "$ours/table"; }
field() { awk -v p="$1" -v f="$2" '$1 == p {print $f; exit}' "$ours/table"; } # field PEER COLUMN   of the last table
# mark WHAT OURS PEER LIMIT   says how OURS stands to PEER, and which share of it is the limit
mark() { awk -v w="$1" -v a="$2" -v b="$3" -v l="$4" 'BEGIN {if (a > 0 && b > 0) printf "  %-62s %6.3f of %6.3f s: %5.3f (at most %s)\n", w, a, b, a / b, l}'; }

echo "on $(nproc) cores, $(awk -F': ' '/model name/ {print $2; exit}' /proc/cpuinfo), load $(cut -d' ' -f1 /proc/loadavg) before"
if has single; then
  echo; echo "== one document, en; ours: PDF + HTML in one process"
  measure "$one" single "${peers[@]}"
  mark "PDF + HTML, beside typst-node's PDF (aim: 0.33)" "$(field ours 2)" "$(field typst-node 2)" 0.5
  echo "  peak memory, MiB (under 80): $(field ours 3)"
fi
if has html; then
  echo; echo "== one document, en; ours: HTML alone"
  measure "$one --format html" single pandoc-html
  mark "HTML, beside pandoc-html" "$(field ours 2)" "$(field pandoc-html 2)" 1.3
  echo; echo "budget by stage, one run"
  LANG2=en OUT=$ours/budget APPEALKIT_TIMINGS=1 bash -c "$one --jobs 1" 2>&1 >/dev/null | grep -E ' (ms|MB)$' | sed 's/^/  /'
fi
if has batch; then
  # Our files are counted with the index page: 201.
  echo; echo "== 200 documents, 100 records in en and ru; ours: PDF + HTML, templates included"
  measure "$one" batch "${peers[@]}"
  mark "PDF + HTML, beside typst-node's PDFs (aim: 0.04)" "$(field ours 2)" "$(field typst-node 2)" 0.1
fi
if has quality; then
  flat=$WORK/results/many/ours
  lines=$ours/quality
  mkdir -p "$flat"
  compgen -G "$flat/*.pdf" >/dev/null || compgen -G "$flat/vld-*/*.pdf" >/dev/null || OUT=$flat bash -c "$all" >/dev/null 2>&1
  # Named as the benchmark wants them; not part of any figure.
  for file in "$flat"/vld-*/*.pdf; do
    if [ -f "$file" ]; then mv "$file" "$flat/${file##*/vld-}"; fi
  done
  echo; echo "== quality"
  measure "${one#exec }"' && cp "$OUT/vld-000/vld-000.$LANG2.pdf" "$OUT/doc.pdf"' quality "${peers[@]}"
  # check.py finds a note by its first 42 letters. Russian notes b6 and b7 share more than these: where they stand on two pages, b7 is taken for
  # b6 and counted as stray. So each file is looked at a second time, with 60 letters.
  sed 's/\[:42\]/[:60]/' "$bench/tools/check.py" > "$ours/check-60.py"
  find "$flat" -maxdepth 1 -name '*.pdf' -printf '%f\n' | sed 's/\.pdf$//' | sort | xargs -P "$JOBS" -I{} bash -c '
    files=("$2/{}.pdf" "$WORK/docs/md/{}.md")
    again=$(/usr/bin/env python3 "$3/check-60.py" "${files[@]}" | sed "s/.*footnotes \([0-9]*\).*/\1/")
    echo "{} $("$1/tools/check.py" "${files[@]}") | $again again"' - "$bench" "$flat" "$ours" > "$lines"
  # Lines of check.py: NAME pages N | footnotes N/N | text N% raw, N% joined | fonts N/N | tagged yes | lang en | bookmarks N | N KB | N again
  awk -F ' [|] ' '{
      split($1, name, /[. ]/); split($2, word, " "); split(word[2], notes, "/"); split($9, look, " ")
      placed += notes[1]; all += notes[2]; again += look[1]
      if ($3 ~ /^text 100.0% raw/) whole++
      if ($5 == "tagged yes") tagged++
      if ($6 == "lang " name[2]) language++
      if ($7 != "bookmarks 0") outline++
      if ($8 + 0 > largest) largest = $8 + 0
    } END {
      printf "  ours, %d files\n    notes on the page of their call       %5d of %d by check.py, %d with notes found by 60 letters\n", NR, placed, all, again
      printf "    text whole %d, tagged %d, right language %d, with bookmarks %d\n    largest file %d KB (at most 70)\n", whole, tagged, language, outline, largest
    }' "$lines"
  grep -v 'text 100.0% raw' "$lines" | sed 's/^/  not whole: /' | head -5 || true
fi
