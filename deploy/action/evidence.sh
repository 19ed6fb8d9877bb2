#!/usr/bin/env bash
# Says on a pull request what it does to the evidence, in one comment that is updated, and in the summary of the job.
#
# A pull request from a fork has a token that may read alone. Then the summary has to do, and the job goes on: what is
# wrong with the content was said by the build.
#
# In the environment: PROGRAM, ROOT, BASE and HEAD (commits), NUMBER (of the pull request), COMMENTER (the login that the
# token belongs to), and what a runner has: GH_TOKEN, GITHUB_REPOSITORY, GITHUB_STEP_SUMMARY. `gh` is on every runner of
# GitHub’s own.
set -euo pipefail

# A comment holds 65,536 letters. What is longer is cut at the end of a line.
longest=60000

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The mark by which the comment is found again, one for each site of the repository. It is not shown.
place=$(printf '%s' "${ROOT%/}" | tr -c 'A-Za-z0-9._/' '_')
mark="<!-- corroborate: the evidence of ${place:-.} -->"

# What is needed of the base may not have been fetched.
take_base() {
  git -C "$ROOT" cat-file -e "$BASE^{commit}" 2>/dev/null ||
    git -C "$ROOT" fetch --quiet --no-tags --depth=1 origin "$BASE"
}

# Whatever stands in a claim is shown as it is: in a fence that is longer than any row of backticks in it, nothing is a
# link, a picture or the name of somebody to be told.
fenced() {
  local row fence='```'
  while read -r row; do
    if [ "${#row}" -ge "${#fence}" ]; then fence="$row\`"; fi
  done < <(grep -o '`\+' "$1" || true)
  printf '%stext\n' "$fence"
  cat "$1"
  printf '%s\n' "$fence"
}

# The text of the comment, or that of the summary, for a list of differences in a file.
told() {
  local list=$1
  echo "### What this does to the evidence"
  echo
  if [ -s "$list" ]; then
    echo "$(tail -n 1 "$work/said") at ${HEAD:0:7}:"
    echo
    fenced "$list"
  else
    echo "The evidence is the same at ${HEAD:0:7} as before."
  fi
  # That one of the sides has errors, if it has.
  sed '$d; s/^/\n/' "$work/said"
}

# The number of the comment that is ours, or nothing. Others may quote the mark.
ours() {
  COMMENTER=$COMMENTER MARK=$mark gh api --paginate "repos/$GITHUB_REPOSITORY/issues/$NUMBER/comments" \
    --jq '.[] | select(.user.login == env.COMMENTER and (.body | startswith(env.MARK))) | .id' | sed -n 1p
}

# Writes the comment: over ours where there is one. Where nothing has changed none is begun.
comment() {
  local body=$1 list=$2 id
  id=$(ours) || return
  if [ -n "$id" ]; then
    gh api --silent --method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$id" --field "body=@$body"
  elif [ -s "$list" ]; then
    gh api --silent --method POST "repos/$GITHUB_REPOSITORY/issues/$NUMBER/comments" --field "body=@$body"
  fi
}

take_base || true
if ! "$PROGRAM" diff --root "$ROOT" "$BASE" "$ROOT" --color never >"$work/list" 2>"$work/said"; then
  cat "$work/said" >&2
  {
    printf '### What this does to the evidence\n\nIt could not be compared:\n\n'
    fenced "$work/said"
  } >>"$GITHUB_STEP_SUMMARY"
  echo "::notice title=Evidence::What this does to the evidence could not be worked out; the log says why"
  exit 0
fi
cat "$work/said" >&2
told "$work/list" >>"$GITHUB_STEP_SUMMARY"

cp "$work/list" "$work/shown"
if [ "$(wc -c <"$work/list")" -gt "$longest" ]; then
  # The last line may have been cut within.
  head -c "$longest" "$work/list" | sed '$d' >"$work/shown"
fi
{
  echo "$mark"
  told "$work/shown"
  cut=$(($(wc -l <"$work/list") - $(wc -l <"$work/shown")))
  if [ "$cut" -gt 0 ]; then printf '\n%s more lines are in the summary of the job.\n' "$cut"; fi
} >"$work/body"

if ! comment "$work/body" "$work/list" 2>"$work/said"; then
  cat "$work/said" >&2
  if grep -q -e 'HTTP 403' -e 'HTTP 404' "$work/said"; then
    echo "::notice title=Evidence::The token may not comment here, as it may not on a pull request from a fork; the summary of the job has what would have been said"
  else
    echo "::warning title=Evidence::The comment could not be written; the summary of the job has what would have been said, and the log says why"
  fi
fi
