/// Works out who falls due in the coming weeks and brings it to paper.
@NullMarked
package org.dosedesk.usecase.numbers.coming;

import org.jspecify.annotations.NullMarked;
