/// The campaign's plan, measured beside a solver that is given the same plants.
@NullMarked
package org.dosedesk.bench.plan;

import org.jspecify.annotations.NullMarked;
