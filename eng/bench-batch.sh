#!/usr/bin/env bash
# Prints what large batches cost, each figure beside the mark to reach:
#
#   eng/bench-batch.sh
#
# COUNT (1000) texts and LARGE (10 times as many), each as HTML and PDF; a text is a document in one language. The workspaces are invented and the same
# every time. STATUS (final) is that of the documents: a final one is held against everything that was approved and reviewed. APPEALKIT names a published program; without it one is published. WORK keeps the workspaces; without it they are thrown away.
# Whole processes; figures of one run only compare with each other.
set -euo pipefail
cd "$(dirname "$0")/.."
count=${COUNT:-1000}
large=${LARGE:-$((count * 10))}
if [ -z "${WORK:-}" ]; then
  WORK=$(mktemp -d)
  trap 'rm -rf "$WORK"' EXIT
fi
mkdir -p "$WORK"
if [ -z "${APPEALKIT:-}" ]; then
  # As the README publishes it.
  dotnet publish src/AppealKit.Cli -c Release -r linux-x64 -p:PublishReadyToRun=true -v q --nologo --self-contained -p:PublishSingleFile=true \
    -o "$WORK/appealkit" >/dev/null
  APPEALKIT=$WORK/appealkit/appealkit
fi
[ -n "${NO_BUILD:-}" ] || dotnet build tests/AppealKit.Benchmarks -c Release -v q --nologo >/dev/null
rm -rf "$WORK/small" "$WORK/large" "$WORK"/out-*
dotnet run --no-build --project tests/AppealKit.Benchmarks -c Release -- invented "$WORK/small" "$count"
dotnet run --no-build --project tests/AppealKit.Benchmarks -c Release -- invented "$WORK/large" "$large"
[ "${STATUS:-final}" = final ] || sed -i "s/^status: final$/status: $STATUS/" "$WORK"/{small,large}/cases/documents/*/document.yaml

# run NAME WORKSPACE ARGUMENT...   builds; leaves seconds and KB in NAME.time, what was said in NAME.said
run() {
  local name=$1 workspace=$2
  shift 2
  APPEALKIT_TIMINGS=1 command time -f '%e %M' -o "$WORK/$name.time" "$APPEALKIT" build --workspace "$WORK/$workspace" --on 2026-05-15 "$@" > "$WORK/$name.said" 2> "$WORK/$name.errors" || {
    echo "$name failed:" >&2
    head -20 "$WORK/$name.errors" >&2
    exit 1
  }
}
seconds() { cut -d' ' -f1 "$WORK/$1.time"; }
megabytes() { awk '{printf "%.0f", $2 / 1024}' "$WORK/$1.time"; }
per() { awk -v t="$1" -v n="$2" -v f="$3" 'BEGIN {printf f, t / n}'; }
line() { printf '  %-66s %10s   %s\n' "$@"; } # line WHAT FIGURE MARK
# Everything under a folder of output, paths and bytes.
digest() { (cd "$WORK/$1" && find . -type f | sort | xargs -d '\n' sha256sum | sha256sum | cut -c1-16); }
written() { tail -1 "$WORK/$1.said"; }
# same A B   compares two folders of output
same() { if [ "$(digest "$1")" = "$(digest "$2")" ]; then echo "the same"; else echo "DIFFERENT"; fi; }

echo "on $(nproc) cores, $(awk -F': ' '/model name/ {print $2; exit}' /proc/cpuinfo), load $(cut -d' ' -f1 /proc/loadavg) before"
echo
run all small --out "$WORK/out-all"
run large large --out "$WORK/out-large"
line "" "figure" "mark"
line "$count texts, HTML + PDF, s" "$(seconds all)" ""
line "  a text, ms" "$(per "$(seconds all)e3" "$count" %.2f)" ""
line "  peak memory, MiB" "$(megabytes all)" ""
line "$large texts, HTML + PDF, s" "$(seconds large)" ""
line "  a text, ms" "$(per "$(seconds large)e3" "$large" %.2f)" ""
line "  peak memory, MiB" "$(megabytes large)" ""
small_cost=$(per "$(seconds all)" "$count" %.9f)
large_cost=$(per "$(seconds large)" "$large" %.9f)
line "  a text, times that among $count" "$(per "$large_cost" "$small_cost" %.2f)" "at most 1.15 (10,000 beside 1,000)"
line "  memory, times that of $count" "$(per "$(megabytes large)" "$(megabytes all)" %.2f)" "at most 1.5 (10,000 beside 1,000)"
rm -rf "$WORK/out-large" "$WORK/large/.appealkit"

# The program's own start is what it takes to say which version it is.
command time -f '%e %M' -o "$WORK/start.time" "$APPEALKIT" --version >/dev/null
run nothing small --out "$WORK/out-all"
line "$count texts, nothing changed, s" "$(seconds nothing)" ""
line "  without the start of the program ($(seconds start) s)" "$(awk -v a="$(seconds nothing)" -v b="$(seconds start)" 'BEGIN {printf "%.2f", a - b}')" "under 0.5 for 1,000"
line "  $(written nothing)" "" ""

person=$WORK/small/cases/people/person-00003.yaml
before=$(cat "$person")
# A name is no translation of another: nothing has to be reviewed anew.
sed -i 's/^\(name: {en: "[^"]*\)", ru: "\([^"]*\)"/\1 Aldo", ru: "\2 Альдо"/' "$person"
expected=$(($(grep -l 'person-00003[],]' "$WORK"/small/cases/documents/*/document.yaml | wc -l) * 2))
run one small --out "$WORK/out-all"
line "one case changed, s" "$(seconds one)" ""
line "  texts built" "$(awk '/^texts built/ {print $3}' "$WORK/one.errors")" "$expected name that case"
printf '%s\n' "$before" > "$person"

for jobs in 1 2 4; do
  run "jobs$jobs" small --out "$WORK/out-jobs$jobs" --jobs $jobs --force
  line "--jobs $jobs, s" "$(seconds "jobs$jobs")" "$([ $jobs = 1 ] || same out-jobs1 "out-jobs$jobs")"
done
# From what an earlier build left, back to the first text of the case.
run back small --out "$WORK/out-all"
line "from a cache, beside a build of everything" "$(seconds back)" "$(same out-jobs1 out-all)"
shards=()
for part in 1 2 3 4; do
  run "shard$part" small --out "$WORK/out-shard$part" --shard $part/4 --force
  shards+=("$WORK/out-shard$part")
done
line "the slowest of 4 shards, s" "$(for p in 1 2 3 4; do seconds "shard$p"; done | sort -n | tail -1)" ""
"$APPEALKIT" manifest merge "${shards[@]}" --workspace "$WORK/small" --out "$WORK/out-merged" > "$WORK/merge.said" 2> "$WORK/merge.errors" || { head -20 "$WORK/merge.errors" >&2; exit 1; }
line "4 shards and manifest merge, beside one build" "" "$(same out-jobs1 out-merged)"
