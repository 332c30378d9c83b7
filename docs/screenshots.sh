#!/usr/bin/env bash
# Takes the pictures of README and the manual from a freshly started trial: docs/screenshots.sh
# Needs a Chromium (CHROMIUM_PATH or /usr/bin/chromium) and Chinese fonts.
set -euo pipefail
cd "$(dirname "$0")/.."
port=${PORT:-8099}
base=http://127.0.0.1:$port
work=$(mktemp -d)
export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1

./mvnw -q -B -DskipTests package dependency:build-classpath -Dmdep.outputFile="$work/classpath"
java -jar target/party-plan-*.jar --server.port="$port" --party-plan.data-dir="$work/data" > "$work/log" 2>&1 &
server=$!
trap 'kill $server; wait $server 2>/dev/null || true; rm -rf "$work"' EXIT
for _ in $(seq 1 90); do
  curl -fs -o /dev/null "$base/actuator/health" && break
  kill -0 $server || { cat "$work/log"; exit 1; }
  sleep 1
done
java -cp "target/test-classes:target/classes:$(cat "$work/classpath")" org.partyplan.browser.Pictures "$base" docs/images
