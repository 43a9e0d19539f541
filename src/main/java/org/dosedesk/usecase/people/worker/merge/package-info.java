/// Two records of one person made one, and taken apart again.
@NullMarked
package org.dosedesk.usecase.people.worker.merge;

import org.jspecify.annotations.NullMarked;
