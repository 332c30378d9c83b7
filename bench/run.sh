#!/bin/sh
# Measures how fast plans are read; copy the figures to README.md.
cd "$(dirname "$0")/.." || exit 1
mvn -q -B test-compile dependency:build-classpath -Dmdep.outputFile=target/bench.classpath || exit 1
exec java -Xmx1g -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" \
	-Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.LogFactoryImpl \
	-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog \
	-Dorg.apache.logging.log4j.simplelog.level=OFF \
	-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory \
	org.partyplan.reader.ReadingBench
