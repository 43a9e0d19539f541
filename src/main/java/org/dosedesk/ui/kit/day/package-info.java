/// What day it is, and days as they are typed.
@NullMarked
package org.dosedesk.ui.kit.day;

import org.jspecify.annotations.NullMarked;
