/// Finding workers.
@NullMarked
package org.dosedesk.usecase.people.worker;

import org.jspecify.annotations.NullMarked;
