/// The schedule engine against published test cases: `mvn -q -Pconformance verify` runs the check alone. What was
/// found to contradict the specification is argued in `disputed.md`, among the test resources of this package.
@NullMarked
package org.dosedesk.conformance;

import org.jspecify.annotations.NullMarked;
