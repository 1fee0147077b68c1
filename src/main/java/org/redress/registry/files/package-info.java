/** The files of appeals: put away once, found by their appeal, handed out unchanged. */
@NamedInterface("files")
@NullMarked
package org.redress.registry.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
