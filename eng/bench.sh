#!/usr/bin/env bash
# Prints what a build costs: whole process beside a .NET "hello world" in the same rounds, a budget by stage, peak memory,
# and documents per second in one process. Figures of one run only compare with each other: machines are noisy.
# ROUNDS (15) sets the number of rounds.
set -euo pipefail
cd "$(dirname "$0")/.."
rounds=${ROUNDS:-15}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

publish=(-c Release -r linux-x64 --no-self-contained -p:PublishReadyToRun=true -v q --nologo)
mkdir "$work/hello"
cat > "$work/hello/hello.csproj" <<'P'
<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType><InvariantGlobalization>true</InvariantGlobalization></PropertyGroup></Project>
P
echo 'System.Console.WriteLine("hello");' > "$work/hello/Program.cs"
(cd "$work/hello" && dotnet publish "${publish[@]}" -o "$work/hello.out" >/dev/null)
dotnet publish src/AppealKit.Cli "${publish[@]}" -o "$work/appealkit" >/dev/null
cp -r cases "$work/cases"

run_ours() { "$work/appealkit/appealkit" build --workspace "$work" --on 2025-12-05 --lang en --force >/dev/null 2>&1; }
run_hello() { "$work/hello.out/hello" >/dev/null; }
milliseconds() { local start=${EPOCHREALTIME/[.,]/}; "$1"; echo $(((${EPOCHREALTIME/[.,]/} - start) / 100)); }
median() { sort -n "$1" | awk '{a[NR] = $1} END {print (NR % 2 ? a[(NR + 1) / 2] : (a[NR / 2] + a[NR / 2 + 1]) / 2) / 10}'; }

run_ours; run_hello
for ((i = 0; i < rounds; i++)); do
  milliseconds run_hello >> "$work/hello.ms"
  milliseconds run_ours >> "$work/ours.ms"
done
hello=$(median "$work/hello.ms") ours=$(median "$work/ours.ms")
echo "one document, one language, HTML + PDF, whole process (median of $rounds rounds, ReadyToRun)"
echo "  hello world  $hello ms"
echo "  appealkit    $ours ms   $(awk -v a="$ours" -v b="$hello" 'BEGIN {printf "%.1f", a / b}') times hello world"
if [ -x /usr/bin/time ]; then
  /usr/bin/time -f '%M' "$work/appealkit/appealkit" build --workspace "$work" --on 2025-12-05 --lang en --force 2>"$work/memory" >/dev/null || true
  echo "  peak memory  $(tail -1 "$work/memory" | awk '{printf "%.0f", $1 / 1024}') MB"
fi
echo
echo "budget by stage, same process"
APPEALKIT_TIMINGS=1 "$work/appealkit/appealkit" build --workspace "$work" --on 2025-12-05 --lang en --force --jobs 1 2>&1 >/dev/null | grep ' ms$' | sed 's/^/  /'
echo
echo "in one process, one core, after warm-up"
dotnet run --project tests/AppealKit.Benchmarks -c Release -- throughput | sed 's/^/  /'
