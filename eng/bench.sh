#!/usr/bin/env bash
# Prints what a build costs: whole process beside a .NET "hello world" in the same rounds, a budget by stage, peak memory,
# and documents per second in one process. Figures of one run only compare with each other: machines are noisy.
# ROUNDS (15) sets the number of rounds.
set -euo pipefail
cd "$(dirname "$0")/.."
rounds=${ROUNDS:-15}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mkdir "$work/hello" "$work/workspace"
cat > "$work/hello/hello.csproj" <<'P'
<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType><InvariantGlobalization>true</InvariantGlobalization></PropertyGroup></Project>
P
echo 'System.Console.WriteLine("hello");' > "$work/hello/Program.cs"
ready_to_run=(-c Release -r linux-x64 -p:PublishReadyToRun=true -v q --nologo)
# "Hello world" as `dotnet publish` makes it; ours as the README publishes it.
(cd "$work/hello" && dotnet publish "${ready_to_run[@]}" --no-self-contained -o "$work/hello.out" >/dev/null)
dotnet publish src/AppealKit.Cli "${ready_to_run[@]}" --self-contained -p:PublishSingleFile=true -o "$work/appealkit" >/dev/null
cp -r cases "$work/workspace/cases"

build=("$work/appealkit/appealkit" build --workspace "$work/workspace" --on 2025-12-05 --document neutrality-day-2025 --lang en --force)
run_ours() { "${build[@]}" >/dev/null 2>&1; }
run_hello() { "$work/hello.out/hello" >/dev/null; }
# EPOCHREALTIME counts microseconds behind a point or, in some languages, a comma.
microseconds() { local start=${EPOCHREALTIME/[.,]/}; "$1"; echo $((${EPOCHREALTIME/[.,]/} - start)); }
median() { sort -n "$1" | awk '{a[NR] = $1} END {printf "%.1f", (NR % 2 ? a[(NR + 1) / 2] : (a[NR / 2] + a[NR / 2 + 1]) / 2) / 1000}'; }
least() { sort -n "$1" | awk 'NR == 1 {printf "%.1f", $1 / 1000}'; }
ratio() { awk -v a="$1" -v b="$2" 'BEGIN {printf "%.1f", a / b}'; }

run_ours
run_hello
for ((i = 0; i < rounds; i++)); do
  microseconds run_hello >> "$work/hello.us"
  microseconds run_ours >> "$work/ours.us"
done
# Other work on the machine only ever adds: the best round says most about the program, the median about the machine.
echo "one document, one language, HTML + PDF, whole process, ReadyToRun ($rounds rounds)     best   median"
printf '  hello world %65s ms %5s ms\n' "$(least "$work/hello.us")" "$(median "$work/hello.us")"
printf '  appealkit   %65s ms %5s ms\n' "$(least "$work/ours.us")" "$(median "$work/ours.us")"
printf '  times hello world (mark to reach: 5.7) %38s    %5s\n' \
  "$(ratio "$(least "$work/ours.us")" "$(least "$work/hello.us")")" "$(ratio "$(median "$work/ours.us")" "$(median "$work/hello.us")")"
echo
echo "budget by stage, one run"
APPEALKIT_TIMINGS=1 "${build[@]}" --jobs 1 2>&1 >/dev/null | grep -E ' (ms|MB)$' | sed 's/^/  /'
# Code that could not be compiled ahead: generics of the runtime over our own value types, mostly.
DOTNET_JitStdOutFile="$work/compiled" DOTNET_JitDisasmSummary=1 "${build[@]}" >/dev/null 2>&1
printf '  methods compiled at the start %4s\n' "$(wc -l < "$work/compiled")"
echo
echo "in one process, one core, after warm-up (mark to reach: 100 documents/s as html + pdf)"
# The build uses one thread here; it is not tied to a processor, where it would share it with the compiler that makes hot code faster.
dotnet build tests/AppealKit.Benchmarks -c Release -v q --nologo >/dev/null
dotnet run --no-build --project tests/AppealKit.Benchmarks -c Release -- throughput | sed 's/^/  /'
