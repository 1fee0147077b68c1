/** Requests of authorities (R8): who asks for what by when, the consumer's appeal behind it, the documents that are sent. */
@NullMarked
@NamedInterface("authority")
package org.redress.resolution.authority;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
