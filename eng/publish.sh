#!/usr/bin/env bash
# Makes what is handed out, in artifacts/ or the folder that is given: one program each for linux-x64 and win-x64 that needs nothing else,
# the .NET tool for all other platforms, the licences, and SHA256SUMS.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
# The time that the package's entries bear: that of the sources, not of the clock.
export SOURCE_DATE_EPOCH="${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}"
target=$(realpath -m "${1:-artifacts}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
rm -rf "$target"
mkdir -p "$target"

for platform in linux-x64 win-x64; do
  dotnet publish src/AppealKit.Cli -c Release -r "$platform" --self-contained -p:PublishSingleFile=true -p:PublishReadyToRun=true -o "$work/$platform" -v q -nologo
done
cp "$work/linux-x64/appealkit" "$target/appealkit-linux-x64"
cp "$work/win-x64/appealkit.exe" "$target/appealkit-win-x64.exe"

# What an earlier publishing left in the folder would be packed too.
rm -rf src/AppealKit.Cli/bin/Release/net10.0/publish
dotnet pack src/AppealKit.Cli -c Release -o "$target" -v q -nologo

cp LICENSE "$target/LICENSE.txt"
cp src/AppealKit.Typography/Fonts/Embedded/OFL.txt "$target/fonts-OFL.txt"
(cd "$target" && LC_ALL=C sha256sum -- * > "$work/SHA256SUMS" && mv "$work/SHA256SUMS" . && cat SHA256SUMS)
