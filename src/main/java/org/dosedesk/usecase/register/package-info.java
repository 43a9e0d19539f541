/// The register as the program sees it: everything in memory, every change through one door.
@NullMarked
package org.dosedesk.usecase.register;

import org.jspecify.annotations.NullMarked;
