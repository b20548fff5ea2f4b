#!/usr/bin/env bash
# Prints what a sign-on of 5,000 people and 500 organisations costs: whole processes, ReadyToRun, beside the marks to reach.
# On two cores where taskset can bind to them, as the marks are meant. Figures of one run only compare with each other: machines are noisy. ROUNDS (5) sets
# the number of rounds; the best one is shown, and each round is held against what it should have left in the ledger.
set -euo pipefail
cd "$(dirname "$0")/.."
rounds=${ROUNDS:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

dotnet publish src/AppealKit.Cli -c Release -r linux-x64 -p:PublishReadyToRun=true -v q --nologo --self-contained -p:PublishSingleFile=true -o "$work/appealkit" >/dev/null
dotnet build tests/AppealKit.Benchmarks -c Release -v q --nologo >/dev/null
dotnet run --no-build --project tests/AppealKit.Benchmarks -c Release -- form > "$work/form.csv"
mkdir "$work/workspace"
cp -r cases "$work/workspace/cases"
document=death-in-custody-2023
ledger=$work/workspace/cases/documents/$document/signatories.yaml
organisations=$work/workspace/cases/organisations.yaml
two_cores=()
cores="all cores of this machine"
if command -v taskset >/dev/null && taskset -c 0,1 true 2>/dev/null; then
  two_cores=(taskset -c 0,1)
  cores="two cores"
fi
echo "best of $rounds rounds each, on $cores"
ours() { "${two_cores[@]}" "$work/appealkit/appealkit" "$@" --workspace "$work/workspace" --document "$document"; }

begin() { rm -f "$ledger" && cp cases/organisations.yaml "$organisations"; }
begin_with_form() { begin && import; }
approve() { ours signatories approve --came-in form --lang en >/dev/null 2>&1; }
nothing() { :; }

# People and organisations of the form, less those that are answered twice in it; a command that does nothing is fast as well.
holds() {
  local entries
  entries=$(grep -c '^    via: form' "$ledger" || true)
  if [ "$entries" -lt 5000 ]; then
    echo "the ledger has $entries entries of the form, and should have more: what was measured did not work" >&2
    exit 1
  fi
}
import() { ours signatories import "$work/form.csv" --add-organisations >/dev/null 2>&1; }
propose() { ours signatories merge >/dev/null 2>&1; }
build() { ours build --lang en --force >/dev/null 2>&1; }

# best NAME MARK BEFORE WHAT: EPOCHREALTIME counts microseconds behind a point or, in some languages, a comma.
best() {
  local least="" start took
  for ((i = 0; i < rounds; i++)); do
    "$3"
    start=${EPOCHREALTIME/[.,]/}
    "$4"
    took=$((${EPOCHREALTIME/[.,]/} - start))
    holds
    if [ -z "$least" ] || [ "$took" -lt "$least" ]; then least=$took; fi
  done
  awk -v name="$1" -v mark="$2" -v time="$least" 'BEGIN {printf "%-36s %7.2f s   mark to reach: %s\n", name, time / 1e6, mark}'
}

best "import" "2 s" begin import
best "import again, nothing new" "2 s" nothing import
best "approvals of all after a mail" "5 s" begin_with_form approve
best "proposals of duplicates" "5 s" nothing propose
best "build of the statement, HTML + PDF" "5 s" nothing build
printf '%-36s %7s MB  mark to reach: 500 MB\n' "peak memory of that build" \
  "$(APPEALKIT_TIMINGS=1 ours build --lang en --force 2>&1 >/dev/null | awk '/peak memory/ {print $3}')"
