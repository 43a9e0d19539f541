/// Taking back whole saves, however large, as far as nothing was built on them.
@NullMarked
package org.dosedesk.usecase.takeback;

import org.jspecify.annotations.NullMarked;
