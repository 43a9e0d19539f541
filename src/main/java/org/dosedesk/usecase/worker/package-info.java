/// Finding workers.
@NullMarked
package org.dosedesk.usecase.worker;

import org.jspecify.annotations.NullMarked;
