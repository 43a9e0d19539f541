/// What is known about a worker beside doses: recovery from an illness, for instance.
@NullMarked
package org.dosedesk.domain.observation;

import org.jspecify.annotations.NullMarked;
