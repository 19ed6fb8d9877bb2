#!/usr/bin/env bash
# The program that the action runs: where it is, and how it is made of the sources that lie with the action.
#
#   program.sh find          writes `program`, and for a cache `folder` and `key`, to $GITHUB_OUTPUT
#   program.sh make FOLDER   compiles it into FOLDER, unless it is there
set -euo pipefail

sources=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

find_program() {
  if [ -n "${PROGRAM:-}" ]; then
    echo "program=$PROGRAM" >>"$GITHUB_OUTPUT"
    return
  fi
  # One for each state of the sources, and for each system that it may not run on elsewhere.
  local hash folder
  hash=$(cd "$sources" && find Cargo.toml Cargo.lock build.rs src themes docs -type f -print0 |
    LC_ALL=C sort -z | xargs -0 cat | git hash-object --stdin)
  folder=$HOME/.cache/corroborate/$hash
  {
    echo "program=$folder/bin/corroborate"
    echo "folder=$folder"
    echo "key=corroborate-${RUNNER_OS:-any}-${RUNNER_ARCH:-any}-${ImageOS:-any}-$hash"
  } >>"$GITHUB_OUTPUT"
}

make_program() {
  local folder=$1
  if [ -x "$folder/bin/corroborate" ]; then return; fi
  if command -v rustup >/dev/null; then
    rustup toolchain install stable --profile minimal --no-self-update
    export RUSTUP_TOOLCHAIN=stable
  fi
  cargo install --quiet --locked --path "$sources" --root "$folder"
}

case "${1:-}" in
  find) find_program ;;
  make) make_program "$2" ;;
  *)
    echo "program.sh: say \`find\`, or \`make FOLDER\`" >&2
    exit 2
    ;;
esac
