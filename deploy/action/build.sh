#!/usr/bin/env bash
# Builds the site. What is found is printed as workflow commands, which GitHub puts beside the changed lines.
#
# In the environment: PROGRAM, ROOT, OUTPUT_DIR, BASE_URL (or empty), ARGUMENTS (more flags, separated by spaces, or empty).
set -euo pipefail

arguments=(build --root "$ROOT" --output-dir "$OUTPUT_DIR" --format github)
if [ -n "${BASE_URL:-}" ]; then arguments+=(--base-url "$BASE_URL"); fi
read -r -a more <<<"${ARGUMENTS:-}"

exec "$PROGRAM" "${arguments[@]}" ${more[@]+"${more[@]}"}
