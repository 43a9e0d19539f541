/// Power cuts: what the disk would hold if everything that was never synced had been dropped.
@NullMarked
package org.dosedesk.store.fault.power;

import org.jspecify.annotations.NullMarked;
