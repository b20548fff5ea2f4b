#!/usr/bin/env bash
# Rewrites the golden outputs under tests/golden. Look at the change before you commit it.
set -euo pipefail
cd "$(dirname "$0")/.."
APPEALKIT_ACCEPT=1 CI= dotnet test tests/AppealKit.Tests --filter "FullyQualifiedName~Golden|Category=Golden" "$@" || true
git status --short tests/golden
