#!/usr/bin/env bash
# Kills the packaged program and its PostgreSQL under writers and counts: run.sh short|ROUNDS [keep]
# (a round is four kills, the short form two).
# With "keep" the result is written to RESULT.md. The jar is built where there is none.
set -euo pipefail
cd "$(dirname "$0")/../.."
jar=$(ls target/party-plan-*.jar 2> /dev/null | head -1 || true)
if [ -z "$jar" ]; then
  ./mvnw -q -B -ntp -DskipTests package
  jar=$(ls target/party-plan-*.jar | head -1)
fi
data=$(mktemp -d)
result=()
[ "${2:-}" = keep ] && result=(bench/faults/RESULT.md)
status=0
javac -encoding UTF-8 -d "$data" bench/tools/Browser.java bench/faults/Faults.java
java -Dstdout.encoding=UTF-8 -cp "$data" Faults "$jar" "$data" "${1:-short}" "${result[@]}" || status=$?
[ "$status" = 0 ] || tail -50 "$data/faults.log"
rm -rf "$data"
exit "$status"
