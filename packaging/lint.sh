#!/bin/bash
# All that is looked at without being run. The slow ones go beside each other; each says its words whole.
#   packaging/lint.sh .venv/bin
set -uo pipefail
bin=$1 said=$(mktemp -d) found=0
trap 'rm -rf "$said"' EXIT

"$bin/mypy" >"$said/mypy" 2>&1 & mypy=$!
packaging/lint_qml.sh >"$said/qml" 2>&1 & qml=$!
"$bin/ruff" check . || found=1
"$bin/ruff" format --check . || found=1
"$bin/lint-imports" --no-cache || found=1
wait $mypy || found=1
cat "$said/mypy"
wait $qml || found=1
cat "$said/qml"
exit $found
