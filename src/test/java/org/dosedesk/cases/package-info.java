/// The built-in rules against cases worked by hand from the sources: `mvn -q -Pcases verify -Dcases=FILE` runs the
/// check alone. What is thought wrong in a case is argued in `disputed.md`, among the test resources of this
/// package.
@NullMarked
package org.dosedesk.cases;

import org.jspecify.annotations.NullMarked;
