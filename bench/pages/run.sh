#!/usr/bin/env bash
# Measures the pages beside the floor: run.sh S|M|L short|full [keep]. "short" takes some minutes; with "keep" the table is
# written to RESULTS-<size>.md. Needs wrk and a JDK; the jar is built where there is none. JAVA_HOME chooses the JDK.
set -euo pipefail
cd "$(dirname "$0")/../.."
command -v wrk > /dev/null || { echo "wrk is needed: apt-get install wrk" >&2; exit 2; }
bin=${JAVA_HOME:+$JAVA_HOME/bin/}
jar=$(ls target/party-plan-*.jar 2> /dev/null | head -1 || true)
if [ -z "$jar" ]; then
  ./mvnw -q -B -ntp -DskipTests package
  jar=$(ls target/party-plan-*.jar | head -1)
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"${bin}java" -Djarmode=tools -jar "$jar" extract --destination "$work/program" > /dev/null
mkdir -p "$work/driver" "$work/floor"
"${bin}javac" -encoding UTF-8 -cp "$work/program/lib/*" -d "$work/driver" bench/tools/Browser.java bench/pages/Pages.java
"${bin}javac" -encoding UTF-8 -parameters -cp "$work/program/lib/*" -d "$work/floor" bench/pages/floor/Floor.java
cp -r bench/pages/floor/templates bench/pages/floor/application.properties "$work/floor/"
size=${1:-S}
result=()
[ "${3:-}" = keep ] && result=("bench/pages/RESULTS-$size.md")
libraries=$(ls "$work"/program/lib/*.jar | tr '\n' ':')
"${bin}java" -Dstdout.encoding=UTF-8 -cp "$work/driver:$libraries" Pages "$work/program/$(basename "$jar")" "$work/floor" "$work" "$size" "${2:-short}" "${result[@]}"
