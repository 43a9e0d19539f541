/// A file's bytes as text: how much of it is read, and in which encoding.
@NullMarked
package org.dosedesk.exchange.text;

import org.jspecify.annotations.NullMarked;
