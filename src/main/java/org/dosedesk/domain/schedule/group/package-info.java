/// From antigens to vaccine groups. A class a section of chapter 9.
@NullMarked
package org.dosedesk.domain.schedule.group;

import org.jspecify.annotations.NullMarked;
