/** What an answer promises to do: followed until each action is done or refused with a reason (003, 5.2.8). */
@NullMarked
@NamedInterface("action")
package org.redress.resolution.action;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
