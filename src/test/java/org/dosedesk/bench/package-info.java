/// Benchmarks: `mvn -Pbench verify` runs them and nothing else; the figures lie in `target/bench-schedule.txt`.
@NullMarked
package org.dosedesk.bench;

import org.jspecify.annotations.NullMarked;
