#!/usr/bin/env bash
# Builds generated corpora with the release binary, beside `cp -r` of what was built, and prints one table.
#
#   benches/side_by_side.sh [FOLDER] [RUNS]
#
# FOLDER (default: target/side-by-side) should lie on the disk that is asked about; about 25 GB are written there at
# 10,000 briefs and 5 runs. Each run builds into a folder that was never there, then copies it to another such folder,
# after a `sync` each, so that neither waits for what the other has left to be written. Nothing is deleted between the
# runs: on ext4, creating files soon after deleting many is up to ten times slower. Medians of all runs. What is asked
# to be `unchanged` is built over the first run's output. Needs GNU time.
set -euo pipefail
cd "$(dirname "$0")/.."

folder=${1:-target/side-by-side}
runs=${2:-5}
sizes=${SIZES:-100 1000 10000}
day=2026-11-24

cargo build --quiet --release
cargo build --quiet --example corpus

mkdir -p "$folder"
here=$(mktemp -d "$folder/run-XXXXXX")
log=$here/times

# Runs a command and notes its name, seconds, processor seconds and peak memory in KiB.
measured() {
    local name=$1
    shift
    sync
    /usr/bin/time --format "$name %e %U %S %M" --append --output "$log" -- "$@"
}
# The median of a column of the lines of that name.
median() {
    awk -v name="$1" -v column="$2" '$1 == name { print column == "cpu" ? $3 + $4 : $column }' "$log" | sort -n |
        awk '{ value[NR] = $1 } END { print (value[int((NR + 1) / 2)] + value[int((NR + 2) / 2)]) / 2 }'
}

printf '%s, %s processors, %s on %s; medians of %s runs\n\n' \
    "$(date -I)" "$(nproc)" "$(findmnt -no FSTYPE -T "$folder")" "$(uname -sr)" "$runs"
printf '| briefs | files | MB | build s | processor s | cp -r s | build / cp | unchanged s | unchanged / build | peak MiB | µs a file | processor µs a file |\n'
printf '|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n'
for size in $sizes; do
    target/debug/examples/corpus "$size" "$here/corpus-$size" 2>/dev/null
    for run in $(seq "$runs"); do
        measured "build-$size" target/release/corroborate build --quiet --date "$day" \
            --root "$here/corpus-$size" --output-dir "$here/out-$size-$run"
        measured "cp-$size" cp -r "$here/out-$size-$run" "$here/copy-$size-$run"
    done
    for run in $(seq "$runs"); do
        measured "unchanged-$size" target/release/corroborate build --quiet --date "$day" \
            --root "$here/corpus-$size" --output-dir "$here/out-$size-1"
    done
    diff -rq "$here/out-$size-1" "$here/copy-$size-1" >&2
    awk -v size="$size" -v files="$(find "$here/out-$size-1" -type f | wc -l)" \
        -v bytes="$(du -sb --apparent-size "$here/out-$size-1" | cut -f1)" \
        -v build="$(median "build-$size" 2)" -v cpu="$(median "build-$size" cpu)" -v memory="$(median "build-$size" 5)" \
        -v cp="$(median "cp-$size" 2)" -v unchanged="$(median "unchanged-$size" 2)" \
        'BEGIN { printf "| %d | %d | %.0f | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %.0f | %.0f | %.0f |\n", size, files,
            bytes / 1e6, build, cpu, cp, build / cp, unchanged, unchanged / build, memory / 1024,
            1e6 * build / files, 1e6 * cpu / files }'
done
printf '\nThe outputs are in %s; remove them when nothing else is to be measured for a while.\n' "$here"
