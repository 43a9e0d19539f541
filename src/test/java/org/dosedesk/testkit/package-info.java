/// What tests of all rooms share: hand-written fakes, pictures, the files of a real work force where present.
@NullMarked
package org.dosedesk.testkit;

import org.jspecify.annotations.NullMarked;
