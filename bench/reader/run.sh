#!/bin/sh
# Prints how well annotated plans are read; see README.md.
cd "$(dirname "$0")/../.." || exit 1
mvn -q -B test-compile dependency:build-classpath -Dmdep.outputFile=target/bench.classpath || exit 1
if [ $# -eq 0 ]; then
	set -- src/test/resources/plans
	for folder in ../shared/plans ../shared/corpus/annotated; do
		[ -d "$folder" ] && set -- "$@" "$folder"
	done
fi
exec java -Xmx600m -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" \
	-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory \
	org.partyplan.reader.score.ReaderScores "$@"
